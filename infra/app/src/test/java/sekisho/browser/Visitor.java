package sekisho.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import sekisho.web.identity.PracticeAccount;

/** Somebody at the door without a browser: cookies of their own, no script, quick. */
final class Visitor {
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String base;
  private final Locale language;
  private final Optional<String> login;

  private Visitor(String base, Locale language, Optional<String> login) {
    this.base = base;
    this.language = language;
    this.login = login;
  }

  /**
   * What came back.
   *
   * @param weightBytes the body as it went over the wire, compressed when the server does so
   */
  record Answer(int status, String type, String policy, String body, int weightBytes) {
    boolean html() {
      return type.startsWith("text/html");
    }
  }

  /** Somebody who has not signed in. */
  static Visitor stranger(String base, Locale language) {
    Visitor visitor = new Visitor(base, language, Optional.empty());
    visitor.get("/sign-in?lang=" + language.getLanguage());
    return visitor;
  }

  /** The holder of a practice account, signed in by its button. */
  static Visitor signedIn(String base, String login, Locale language) {
    Visitor visitor = new Visitor(base, language, Optional.of(login));
    visitor.signIn(visitor.token("/sign-in?lang=" + language.getLanguage()));
    return visitor;
  }

  /** The same, standing in an exercise in which the person has a place. */
  static Visitor playing(String base, String login, Locale language, String exercise) {
    Visitor visitor = signedIn(base, login, language);
    String page = "/exercises/" + exercise;
    Answer in =
        visitor.post(page + "/enter", List.of(Map.entry("_csrf", visitor.token(page))), false);
    if (in.status() != 303) {
      throw new IllegalStateException(login + " did not enter: " + in.status());
    }
    return visitor;
  }

  /** The same person, whose session had ended when a form was sent; it waits to be sent again. */
  static Visitor returning(String base, PracticeAccount account, Locale language) {
    Visitor visitor = new Visitor(base, language, Optional.of(account.login()));
    String token = visitor.token("/sign-in?lang=" + language.getLanguage());
    visitor.post(
        "/cases",
        List.of(
            Map.entry("_csrf", token),
            Map.entry("typedBy", account.person().value().toString()),
            Map.entry("title", "巡視船")),
        false);
    visitor.signIn(visitor.token("/sign-in"));
    return visitor;
  }

  /** Saves a filter of the list of cases; what it can be found by. */
  String savesFilter() {
    var form =
        Jsoup.parse(get("/cases/filters/new?stage=DRAFT").body()).select("main form").first();
    List<Map.Entry<String, String>> fields =
        form.select("input").stream()
            .map(i -> Map.entry(i.attr("name"), i.attr("name").equals("name") ? "下書き" : i.val()))
            .toList();
    post(form.attr("action"), fields, false);
    return Jsoup.parse(get("/cases/filters").body()).select("a[href^=/cases/filters/]").stream()
        .map(link -> link.attr("href").substring("/cases/filters/".length()))
        .filter(id -> id.length() == 36)
        .findFirst()
        .orElseThrow();
  }

  private String token(String page) {
    return Jsoup.parse(get(page).body()).select("input[name=_csrf]").first().val();
  }

  private void signIn(String token) {
    Answer in =
        post(
            "/sign-in/practice",
            List.of(Map.entry("login", name()), Map.entry("_csrf", token)),
            false);
    if (in.status() != 303) {
      throw new IllegalStateException(name() + " did not get in: " + in.status());
    }
  }

  Locale language() {
    return language;
  }

  /** The practice account, or "nobody". */
  String name() {
    return login.orElse("nobody");
  }

  Answer get(String address) {
    return send(HttpRequest.newBuilder(URI.create(base + address)));
  }

  /** Sends a form. */
  Answer post(String address, List<Map.Entry<String, String>> fields, boolean multipart) {
    var request = HttpRequest.newBuilder(URI.create(base + address));
    return send(
        multipart
            ? request
                .header("Content-Type", "multipart/form-data; boundary=sheet")
                .POST(BodyPublishers.ofString(parts(fields)))
            : request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
  }

  private static String encoded(List<Map.Entry<String, String>> fields) {
    return fields.stream()
        .map(
            f ->
                URLEncoder.encode(f.getKey(), UTF_8) + "=" + URLEncoder.encode(f.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String parts(List<Map.Entry<String, String>> fields) {
    return fields.stream()
            .map(
                f ->
                    "--sheet\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(f.getKey(), f.getValue()))
            .collect(Collectors.joining())
        + "--sheet--\r\n";
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          http.send(
              request.header("Accept", "text/html,*/*").header("Accept-Encoding", "gzip").build(),
              BodyHandlers.ofByteArray());
      byte[] sent = response.body();
      boolean zipped = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.headers().firstValue("Content-Security-Policy").orElse(""),
          new String(zipped ? unzipped(sent) : sent, UTF_8),
          sent.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] unzipped(byte[] bytes) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
