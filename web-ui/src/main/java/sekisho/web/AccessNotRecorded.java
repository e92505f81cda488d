package sekisho.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What would have been shown is not shown, because that it is read could not be recorded. */
@ResponseStatus(code = HttpStatus.SERVICE_UNAVAILABLE, reason = AccessNotRecorded.REASON)
public final class AccessNotRecorded extends RuntimeException {
  /** By this word the page of errors knows what to say. */
  public static final String REASON = "access-not-recorded";

  @Serial private static final long serialVersionUID = 1L;

  public AccessNotRecorded(RuntimeException reason) {
    super("Nothing is shown that cannot be recorded as read", reason);
  }
}
