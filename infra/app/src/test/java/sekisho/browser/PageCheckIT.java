package sekisho.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check on pages lets a sound page pass and names each fault of a bad one. */
class PageCheckIT extends BrowserTest {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'";
  private static final String SOUND =
      """
      <!DOCTYPE html>
      <html lang="ja"><head><meta charset="utf-8"><title>関所</title>
      <link rel="icon" href="/icon.svg"></head>
      <body><main><h1>関所</h1><p>安全保障</p></main></body></html>
      """;

  private HttpServer server;
  private String html = SOUND;
  private String policy = POLICY;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Override
  protected String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Test
  void aSoundPagePasses() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void brokenHtmlIsNamed() {
    html = SOUND.replace("<p>安全保障</p>", "<p><time>明日</time></p></section>");
    assertThatThrownBy(this::check).hasMessageContaining("HTML line");
  }

  @Test
  void aFaultThatAxeFindsIsNamed() {
    html = SOUND.replace("<p>安全保障</p>", "<form><input type=\"text\"></form>");
    assertThatThrownBy(this::check).hasMessageContaining("axe label");
  }

  @Test
  void anInlineStyleIsNamed() {
    html = SOUND.replace("<p>", "<p style=\"color:#000\">");
    assertThatThrownBy(this::check).hasMessageContaining("console:");
  }

  @Test
  void aWeakPolicyIsNamed() {
    policy = "default-src 'none'; style-src 'unsafe-inline'";
    assertThatThrownBy(this::check).hasMessageContaining("content security policy");
  }

  @Test
  void anAddressElsewhereIsNamed() {
    policy = POLICY.replace("img-src 'self'", "img-src *");
    html = SOUND.replace("安全保障", "<img alt=\"\" src=\"https://elsewhere.example/a.png\">");
    assertThatThrownBy(this::check).hasMessageContaining("not loaded");
  }

  @Test
  void aPageTooWideIsNamed() {
    html = SOUND.replace("安全保障", "<img alt=\"\" width=\"900\" height=\"9\" src=\"/a.svg\">");
    assertThatThrownBy(this::check).hasMessageContaining("scrolls sideways");
  }

  private void check() {
    Page page = visitor(Locale.JAPANESE);
    var check = PageCheck.on(page);
    page.navigate("/");
    check.passes("a page");
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean picture = exchange.getRequestURI().getPath().endsWith(".svg");
    byte[] body = (picture ? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" : html).getBytes(UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", picture ? "image/svg+xml" : "text/html; charset=utf-8");
    headers.set("Content-Security-Policy", policy);
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
