package sekisho.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sekisho.web.identity.PracticeAccount;

/** A signed-in official who asks for pages, one after the other. */
final class Browser implements AutoCloseable {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Browser(String address, PracticeAccount official) {
    this.address = address;
    Matcher csrf = CSRF.matcher(text(get("/sign-in")));
    if (!csrf.find()) {
      throw new IllegalStateException("The sign-in page has no form");
    }
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(URI.create(address + "/sign-in/practice"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + csrf.group(1) + "&login=" + official.login()))
                .build());
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("Sign-in answered " + answer.statusCode());
    }
  }

  /** Asks for a page as browsers do, compressed, and reads all of it. */
  long nanos(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept-Encoding", "gzip")
            .build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = send(request);
    long took = System.nanoTime() - start;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return took;
  }

  /** Asks for a page until it is there, as who is told to look again in a moment. */
  long nanosUntilThere(String path) {
    long start = System.nanoTime();
    int status = get(path).statusCode();
    while (status == 202) {
      status = get(path).statusCode();
    }
    if (status != 200) {
      throw new IllegalStateException(path + " answered " + status);
    }
    return System.nanoTime() - start;
  }

  /** The page as text. */
  String page(String path) {
    HttpResponse<byte[]> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return text(answer);
  }

  /** Sends a form without fields, as its button on the page does. */
  void press(String page, String action) {
    Matcher csrf = CSRF.matcher(text(get(page)));
    if (!csrf.find()) {
      throw new IllegalStateException(page + " has no form");
    }
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + csrf.group(1)))
                .build());
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(action + " answered " + answer.statusCode());
    }
  }

  /** Listens to a stream of events until it ends, and tells of each line as it comes. */
  void listen(String path, Consumer<String> line) {
    try {
      client
          .send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofLines())
          .body()
          .forEach(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
