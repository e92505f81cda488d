package sekisho.web;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import sekisho.message.CaseId;
import sekisho.view.casefile.CaseFile;

/**
 * The case that the page of this request shows, and at which record.
 *
 * @param record the number of the record at which the case is shown
 * @param head how many records the case has
 */
public record ShownCase(CaseId caseId, long record, long head) {
  private static final String SHOWN = "sekisho.shown";

  /** The page of this request shows this case; the head of each page of a case says so. */
  public static void note(CaseFile file) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(
          SHOWN,
          new ShownCase(file.caseId(), file.at(), file.head()),
          RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** What the page of this request shows, if it shows a case. */
  public static Optional<ShownCase> now() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(SHOWN, RequestAttributes.SCOPE_REQUEST) instanceof ShownCase s
        ? Optional.of(s)
        : Optional.empty();
  }
}
