package sekisho.web.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered; told as problem details (RFC 9457), field by field. */
final class ApiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String kind;
  private final transient List<Field> fields;

  /**
   * A field that is wrong.
   *
   * @param pointer where it is, as a JSON pointer (RFC 6901) in a fragment, such as #/facts/form
   * @param detail what is wrong, in the caller's language
   * @param allowed what it may be; empty when that cannot be listed
   */
  record Field(String pointer, String detail, List<String> allowed) {
    Field {
      allowed = List.copyOf(allowed);
    }
  }

  /**
   * @param kind the end of the message keys {@code laboratory.api.<kind>.title} and {@code .detail}
   */
  ApiProblem(HttpStatus status, String kind, List<Field> fields) {
    super(status + " " + kind, null, false, false);
    this.status = status;
    this.kind = kind;
    this.fields = List.copyOf(fields);
  }

  HttpStatus status() {
    return status;
  }

  String kind() {
    return kind;
  }

  List<Field> fields() {
    return fields;
  }
}
