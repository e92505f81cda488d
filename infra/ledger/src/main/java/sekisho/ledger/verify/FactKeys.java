package sekisho.ledger.verify;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import sekisho.ledger.EventKey;
import sekisho.ledger.Malformed;

/** The keys that sign facts, as a file lists them: a line for each, its id and its public half. */
public final class FactKeys {
  private FactKeys() {}

  /** The line for a key. */
  public static String line(PublicKey key) {
    return EventKey.idOf(key) + " " + Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /**
   * @throws Malformed with the line that is wrong
   */
  public static List<PublicKey> parse(String file) {
    List<PublicKey> keys = new ArrayList<>();
    for (String line : file.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(key(line.strip()));
      }
    }
    return keys;
  }

  private static PublicKey key(String line) {
    try {
      String[] parts = line.split(" ");
      byte[] encoded = Base64.getDecoder().decode(parts[parts.length - 1]);
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      if (!line(key).equals(line)) {
        throw new Malformed("the id of this key is " + EventKey.idOf(key) + ": " + line);
      }
      return key;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw e instanceof Malformed malformed
          ? malformed
          : new Malformed("no line of a key: " + line);
    }
  }
}
