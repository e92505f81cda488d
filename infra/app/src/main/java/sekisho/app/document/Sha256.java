package sekisho.app.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, the address of everything that is kept here. */
final class Sha256 {
  private Sha256() {}

  static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
