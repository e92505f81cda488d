package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import sekisho.message.Seat;

/** The headers of every answer, and what is said when something does not work. */
class AnswersIT extends WholeApplication {
  @LocalServerPort private int port;

  private HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/help", "/cases", "/nowhere", "/policy"})
  void every_page_carries_the_headers(String address) throws Exception {
    var headers = ask(address).headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .contains(SecurityConfiguration.CONTENT_POLICY);
    assertThat(SecurityConfiguration.CONTENT_POLICY)
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'")
        .doesNotContain("unsafe", "nonce", "*");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cache-Control"))
        .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.allValues("Set-Cookie"))
        .allSatisfy(c -> assertThat(c).contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void a_static_file_has_an_address_of_its_content_and_lasts_a_year() throws Exception {
    var page = RenderedHtml.check(ask("/sign-in").body());
    List<String> assets =
        List.of(
            page.select("link[rel=stylesheet]").get(0).attr("href"),
            page.select("link[rel=stylesheet]").get(1).attr("href"),
            page.select("script").attr("src"),
            page.select("link[rel=icon]").attr("href"));
    for (String asset : assets) {
      assertThat(asset).matches("/assets/[a-z]+-[0-9a-f]{32}\\.(css|js|svg)");
      HttpResponse<String> answer = ask(asset);
      assertThat(answer.statusCode()).as(asset).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .hasValueSatisfying(v -> assertThat(v).contains("max-age=31536000"));
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 413, 500, 503})
  void an_error_says_what_was_recorded_and_whom_to_ask_and_no_more(int status) throws Exception {
    for (String language : List.of("ja", "en")) {
      var request =
          get("/error")
              .param("lang", language)
              .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
              .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/cases/1")
              .requestAttr(
                  RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"))
              .with(csrf())
              .with(authentication(signedIn(Seat.METI_LO)));
      String html = browser.perform(request).andReturn().getResponse().getContentAsString();
      var page = RenderedHtml.check(html);
      assertThat(page.text()).doesNotContain("secret detail", "Exception", "at sekisho");
      assertThat(page.select("main p")).hasSizeGreaterThanOrEqualTo(4);
      assertThat(page.select("main .mono").isEmpty()).isEqualTo(status < 500);
    }
  }

  @Test
  void an_address_that_is_not_there_is_not_found_for_whoever_is_signed_in() throws Exception {
    client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String token =
        RenderedHtml.check(ask("/sign-in").body()).selectFirst("input[name=_csrf]").val();
    String form = "login=meti-lo&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    HttpResponse<String> in =
        client.send(
            HttpRequest.newBuilder(here("/sign-in/practice"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    assertThat(in.statusCode()).isEqualTo(303);
    for (String address : List.of("/nowhere", "/officials/new")) {
      HttpResponse<String> answer = ask(address);
      assertThat(answer.statusCode()).isEqualTo(address.equals("/nowhere") ? 404 : 403);
      assertThat(RenderedHtml.check(answer.body()).select("header").text()).contains("佐藤 健一");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void a_request_that_never_reaches_a_page_is_answered_in_plain_words() throws Exception {
    String answer = raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(answer).contains("何も記録していません", "Nothing was recorded", "default-src 'none'");
    assertThat(answer).doesNotContain("Tomcat", "Exception", "java.");
  }

  private HttpResponse<String> ask(String address) throws Exception {
    return client.send(HttpRequest.newBuilder(here(address)).build(), BodyHandlers.ofString());
  }

  private URI here(String address) {
    return URI.create("http://127.0.0.1:" + port + address);
  }

  private String raw(String request) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = socket.getOutputStream();
        var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      var answer = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        answer.append((char) c);
      }
      return answer.toString();
    }
  }
}
