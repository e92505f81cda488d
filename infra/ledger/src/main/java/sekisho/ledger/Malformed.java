package sekisho.ledger;

/** What was read is not written as the standard of its kind wants it. */
public final class Malformed extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public Malformed(String what) {
    super(what);
  }

  Malformed(String what, Throwable cause) {
    super(what, cause);
  }

  /** Base64 in the one spelling that counts (RFC 4648 section 4). */
  static byte[] base64(String text) {
    try {
      byte[] bytes = java.util.Base64.getDecoder().decode(text);
      if (!LedgerEntry.base64(bytes).equals(text)) {
        throw new Malformed("not the one spelling in base64: " + text);
      }
      return bytes;
    } catch (IllegalArgumentException e) {
      throw e instanceof Malformed malformed ? malformed : new Malformed("not base64: " + text, e);
    }
  }

  /** A whole number from zero on, without leading zeroes, as all these standards write it. */
  public static long decimal(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean zeroes = text.length() > 1 && text.startsWith("0");
    if (!digits || zeroes || text.length() > 19) {
      throw new Malformed("not a whole number: " + text);
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Malformed("not a whole number: " + text, e);
    }
  }
}
