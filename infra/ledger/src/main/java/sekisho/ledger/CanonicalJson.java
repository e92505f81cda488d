package sekisho.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that everybody who signs or verifies agrees on (RFC 8785).
 *
 * <p>Entries hold texts, small whole numbers and lists of texts only. Numbers that may pass 2^53
 * are written as texts.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  /**
   * Written in one go, because each fact that is stored or verified needs two of them.
   *
   * @throws IllegalArgumentException when a text holds half a character
   */
  static byte[] of(Map<String, Object> fields) {
    StringBuilder out = new StringBuilder("{");
    // Names in the order of their UTF-16 code units (3.2.3), which is the order of Java's texts.
    for (Map.Entry<String, Object> field : new TreeMap<>(fields).entrySet()) {
      if (out.length() > 1) {
        out.append(',');
      }
      text(field.getKey(), out);
      out.append(':');
      value(field.getValue(), out);
    }
    return utf8(out.append('}'));
  }

  private static void value(Object value, StringBuilder out) {
    switch (value) {
      case String text -> text(text, out);
      case Integer number -> out.append(number.intValue());
      case List<?> list -> list(list, out);
      default ->
          throw new IllegalStateException("An entry does not hold " + value.getClass().getName());
    }
  }

  private static void list(List<?> list, StringBuilder out) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      value(list.get(i), out);
    }
    out.append(']');
  }

  /** Only what has to be escaped is, and in the shortest way (3.2.2.2). */
  private static void text(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static byte[] utf8(CharSequence json) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("A text with half a character cannot be signed", e);
    }
  }
}
