package sekisho.app.security;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The last word when a request never reached a page, such as a malformed address, or when the page
 * of errors failed itself: both languages, no stack trace, nothing about the server.
 */
final class PlainErrors extends ErrorReportValve {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ja"><head><meta charset="utf-8"><title>関所 Sekisho</title></head>
      <body><p>模擬審査 <span lang="en">MOCK REVIEW</span></p>
      <h1>この操作は受け付けられませんでした</h1>
      <p>何も記録していません。前の画面から、もう一度操作してください。続くときは、管理者に知らせてください。</p>
      <div lang="en"><h2>This could not be accepted</h2>
      <p>Nothing was recorded. Go back and try again. If it happens again, tell the administrator.</p></div>
      <p>HTTP {status}</p></body></html>
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable cause) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding("UTF-8");
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Content-Type-Options", "nosniff");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(PAGE.replace("{status}", String.valueOf(status)));
        response.finishResponse();
      }
    } catch (IOException e) {
      containerLog(e);
    }
  }

  /** Nobody is there to read the page any more. */
  private void containerLog(IOException reason) {
    if (container.getLogger().isDebugEnabled()) {
      container.getLogger().debug("An error page could not be written", reason);
    }
  }
}
