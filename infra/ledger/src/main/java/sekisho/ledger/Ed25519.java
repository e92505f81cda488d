package sekisho.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * Ed25519 (RFC 8032) as Bouncy Castle computes it: the same signatures as the JDK's, in a small
 * part of the time, and each record that is written or read needs one.
 */
final class Ed25519 {
  private static final int SIGNATURE_BYTES = Ed25519PrivateKeyParameters.SIGNATURE_SIZE;

  private Ed25519() {}

  static Ed25519PrivateKeyParameters signing(PrivateKey key) {
    try {
      return (Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("This is no private key for Ed25519", e);
    }
  }

  static Ed25519PublicKeyParameters verifying(PublicKey key) {
    try {
      return (Ed25519PublicKeyParameters) PublicKeyFactory.createKey(key.getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("This is no public key for Ed25519", e);
    }
  }

  static byte[] sign(Ed25519PrivateKeyParameters key, byte[] bytes) {
    byte[] signature = new byte[SIGNATURE_BYTES];
    key.sign(
        org.bouncycastle.math.ec.rfc8032.Ed25519.Algorithm.Ed25519,
        null,
        bytes,
        0,
        bytes.length,
        signature,
        0);
    return signature;
  }

  static boolean verify(Ed25519PublicKeyParameters key, byte[] bytes, byte[] signature) {
    return signature.length == SIGNATURE_BYTES
        && key.verify(
            org.bouncycastle.math.ec.rfc8032.Ed25519.Algorithm.Ed25519,
            null,
            bytes,
            0,
            bytes.length,
            signature,
            0);
  }
}
