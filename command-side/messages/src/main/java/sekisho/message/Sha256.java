package sekisho.message;

import java.util.regex.Pattern;

/** The shape that all SHA-256 references share: 64 hexadecimal digits in lower case. */
final class Sha256 {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  static void check(String what, String hex) {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException(what + " is 64 hexadecimal digits, not: " + hex);
    }
  }
}
