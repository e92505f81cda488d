package sekisho.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.web.AccessNotRecorded;
import sekisho.web.Words;

/**
 * The page for a request that did not work. It never shows a stack trace, and says what was
 * recorded.
 */
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");
  private static final Map<Integer, String> KINDS =
      Map.of(
          403, "forbidden",
          404, "missing",
          405, "missing",
          409, "conflict",
          410, "gone",
          413, "large",
          429, "busy",
          503, "down");

  private final Words words;

  ErrorPages(Words words) {
    this.words = words;
  }

  /** What the page says: what happened, what was recorded, what to do now. */
  record ErrorWords(String title, String what, String recorded, String ask) {}

  @RequestMapping("/error")
  String show(HttpServletRequest request, Model model) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    String kind =
        AccessNotRecorded.REASON.equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
            ? "unrecorded"
            : KINDS.getOrDefault(status, status < 500 ? "bad" : "broken");
    model.addAttribute("error", words(kind));
    model.addAttribute("status", status);
    if (status >= 500) {
      model.addAttribute("inquiry", inquiry(request));
    }
    return "errors/page";
  }

  private ErrorWords words(String kind) {
    String key = "help.error." + kind + ".";
    return new ErrorWords(
        words.of(key + "title"),
        words.of(key + "what"),
        words.of(key + "recorded"),
        words.of(key + "ask"));
  }

  /** A number that stands on the page and in the log, so that one leads to the other. */
  private static String inquiry(HttpServletRequest request) {
    String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error(
        "Inquiry {}: {} {}",
        number,
        request.getMethod(),
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
            ? cause
            : null);
    return number;
  }
}
