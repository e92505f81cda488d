package sekisho.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as records hold it, read strictly: what one reader would take for this and another for that,
 * such as the same name twice, is refused.
 *
 * <p>An object is a map, an array a list, a number a BigDecimal; null is {@link #NOTHING}.
 */
public final class Json {
  /** What JSON writes as null. */
  public static final Object NOTHING = new Object();

  private static final int DEEPEST = 200;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * @throws Malformed when this is no JSON
   */
  public static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    if (json.at < text.length()) {
      throw json.wrong();
    }
    return value;
  }

  /**
   * An object, by its names.
   *
   * @throws Malformed when this is something else
   */
  public static Map<String, Object> object(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new Malformed("not an object of JSON");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((name, field) -> fields.put((String) name, field));
    return fields;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw wrong();
    }
    space();
    Object value =
        switch (here()) {
          case '{' -> fields(depth);
          case '[' -> elements(depth);
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", NOTHING);
          default -> number();
        };
    space();
    return value;
  }

  private Map<String, Object> fields(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    space();
    if (here() == '}') {
      at++;
      return fields;
    }
    while (true) {
      space();
      String name = string();
      space();
      expect(':');
      if (fields.put(name, value(depth + 1)) != null) {
        throw new Malformed("the same name twice in an object: " + name);
      }
      if (here() == '}') {
        at++;
        return fields;
      }
      expect(',');
    }
  }

  private List<Object> elements(int depth) {
    List<Object> elements = new ArrayList<>();
    at++;
    space();
    if (here() == ']') {
      at++;
      return elements;
    }
    while (true) {
      elements.add(value(depth + 1));
      if (here() == ']') {
        at++;
        return elements;
      }
      expect(',');
    }
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return string.toString();
      } else if (c == '\\') {
        string.append(escaped());
      } else if (c < ' ') {
        throw wrong();
      } else {
        string.append(c);
      }
    }
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong();
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw wrong();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private BigDecimal number() {
    int from = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
      throw wrong();
    }
    return new BigDecimal(digits);
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char here() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = here();
    at++;
    return c;
  }

  private void expect(char c) {
    if (next() != c) {
      throw wrong();
    }
  }

  private Malformed wrong() {
    return new Malformed("not JSON at character " + at);
  }
}
