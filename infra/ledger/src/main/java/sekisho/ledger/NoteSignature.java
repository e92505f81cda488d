package sekisho.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * One line of signature below a note.
 *
 * @param name of the key
 * @param base64 the key's short id, 4 bytes, and what the key signed
 */
public record NoteSignature(String name, String base64) {
  static final String DASH = "\u2014 ";
  private static final int ID_BYTES = 4;

  public NoteSignature {
    if (!NoteKey.isName(name)) {
      throw new Malformed("no name of a key: " + name);
    }
    if (Malformed.base64(base64).length <= ID_BYTES) {
      throw new Malformed("a signature without a signature: " + name);
    }
  }

  /**
   * @param line without its line end
   */
  public static NoteSignature parse(String line) {
    int space = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || space < 0) {
      throw new Malformed("no line of a signature: " + line);
    }
    return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
  }

  static NoteSignature of(NoteKey key, byte[] signature) {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(key.id()), ID_BYTES + signature.length);
    System.arraycopy(signature, 0, bytes, ID_BYTES, signature.length);
    return new NoteSignature(key.name(), LedgerEntry.base64(bytes));
  }

  /** The short id of the key, 8 hexadecimal digits. */
  public String keyId() {
    return HexFormat.of().formatHex(Malformed.base64(base64), 0, ID_BYTES);
  }

  byte[] signature() {
    byte[] bytes = Malformed.base64(base64);
    return Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
  }

  /** The line as it stands in a note, with its line end. */
  public String line() {
    return DASH + name + " " + base64 + "\n";
  }
}
