package sekisho.message;

import java.util.regex.Pattern;

/** A country or region by its ISO 3166-1 alpha-2 code; names come from the locale data. */
public record Country(String code) {
  private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");

  public Country {
    if (!ALPHA2.matcher(code).matches()) {
      throw new IllegalArgumentException("A country code is two capital letters, not: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
