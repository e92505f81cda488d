package sekisho.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What would have been shown is not shown, because that it is read could not be recorded. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class AccessNotRecorded extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public AccessNotRecorded(RuntimeException reason) {
    super("Nothing is shown that cannot be recorded as read", reason);
  }
}
