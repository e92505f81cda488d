package sekisho.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in the one form that everybody who signs or verifies agrees on (RFC 8785).
 *
 * <p>Entries hold texts, small whole numbers and lists of texts only. Numbers that may pass 2^53
 * are written as texts.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  /** The canonical form of any JSON object or array. */
  static byte[] of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedUTF8();
    } catch (IOException e) {
      throw new IllegalArgumentException("This is not JSON: " + e.getMessage(), e);
    }
  }

  static byte[] of(Map<String, Object> fields) {
    return of(object(fields));
  }

  private static String object(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(field -> text(field.getKey()) + ":" + value(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    return switch (value) {
      case String text -> text(text);
      case Integer number -> number.toString();
      case List<?> list ->
          list.stream()
              .map(element -> value((Object) element))
              .collect(Collectors.joining(",", "[", "]"));
      default ->
          throw new IllegalStateException("An entry does not hold " + value.getClass().getName());
    };
  }

  private static String text(String value) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      throw new IllegalArgumentException("A text with half a character cannot be signed");
    }
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
