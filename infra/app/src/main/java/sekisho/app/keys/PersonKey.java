package sekisho.app.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key of one person: what it seals, nobody reads without it. Once it is destroyed, all of that
 * is noise, in every copy.
 *
 * <p>From its one secret follow a key that seals, a key for salts, and a key for searched words, so
 * that none of them outlives it.
 */
public final class PersonKey {
  private static final String HMAC = "HmacSHA256";

  private final UUID id;
  private final byte[] secret;
  private final byte[] sealing;
  private final SecretKeySpec salts;
  private final SecretKeySpec words;

  PersonKey(UUID id, byte[] secret) {
    this.id = id;
    this.secret = secret.clone();
    this.sealing = derived("seal");
    this.salts = new SecretKeySpec(derived("salt"), HMAC);
    this.words = new SecretKeySpec(derived("words"), HMAC);
  }

  public UUID id() {
    return id;
  }

  /**
   * @param where what the bytes belong to, such as the address of a text; they open nowhere else
   */
  public byte[] seal(String where, byte[] plain) {
    return AesGcm.seal(sealing, where.getBytes(StandardCharsets.UTF_8), plain);
  }

  /**
   * @throws IllegalStateException when the bytes were altered or moved
   */
  public byte[] open(String where, byte[] sealed) {
    return AesGcm.open(sealing, where.getBytes(StandardCharsets.UTF_8), sealed);
  }

  /** The salt of a text of a command, 32 bytes; always the same for both. */
  public byte[] saltFor(String command, byte[] utf8) {
    return mac(salts, command.getBytes(StandardCharsets.UTF_8), utf8);
  }

  /** What stands for a piece of a searched text: without the key, nobody can tell of what. */
  public byte[] tokenOf(String piece) {
    return mac(words, piece.getBytes(StandardCharsets.UTF_8), null);
  }

  /**
   * What a destroyed key is held against: whoever brings a key and says that it was this one can be
   * proved right or wrong.
   */
  byte[] commitment() {
    return mac(
        new SecretKeySpec(secret, HMAC),
        "sekisho person key commitment\n".getBytes(StandardCharsets.US_ASCII),
        id.toString().getBytes(StandardCharsets.US_ASCII));
  }

  byte[] secret() {
    return secret.clone();
  }

  private byte[] derived(String purpose) {
    return mac(
        new SecretKeySpec(secret, HMAC),
        "sekisho person key ".getBytes(StandardCharsets.US_ASCII),
        purpose.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] mac(SecretKeySpec key, byte[] first, byte @Nullable [] second) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(first);
      return second == null ? mac.doFinal() : mac.doFinal(second);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }
}
