package sekisho.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * Says whether a stored fact is the one that was signed.
 *
 * <p>The verifier writes the entry anew from the stored row and compares it byte for byte, so that
 * an entry can hold nothing that it did not look at.
 */
public final class EntryVerifier {
  private static final Pattern SIGNATURE = Pattern.compile("\"sig\":\"([A-Za-z0-9+/]{86}==)\"");

  private final Map<String, Ed25519PublicKeyParameters> keys;

  /**
   * @param keys all public keys that ever signed
   */
  public EntryVerifier(Collection<PublicKey> keys) {
    this.keys =
        keys.stream().collect(Collectors.toUnmodifiableMap(EventKey::idOf, Ed25519::verifying));
  }

  /** Whether the entry belongs to this row, every byte of it, and was signed by a known key. */
  public Verdict verify(Recordable row, byte[] entry) {
    String json = new String(entry, StandardCharsets.UTF_8);
    Optional<String> keyId = LedgerEntry.keyIdOf(entry);
    Matcher signature = SIGNATURE.matcher(json);
    if (keyId.isEmpty() || !signature.find()) {
      return Verdict.ENTRY_UNREADABLE;
    }
    Ed25519PublicKeyParameters key = keys.get(keyId.get());
    if (key == null) {
      return Verdict.KEY_UNKNOWN;
    }
    Map<String, Object> fields = LedgerEntry.fields(row, keyId.get());
    byte[] signed = LedgerEntry.toBeSigned(fields);
    fields.put("sig", signature.group(1));
    if (!MessageDigest.isEqual(CanonicalJson.of(fields), entry)) {
      return Verdict.ROW_DIFFERS;
    }
    return verified(key, signed, signature.group(1)) ? Verdict.VERIFIED : Verdict.SIGNATURE_WRONG;
  }

  /**
   * Whether a known key signed this entry. For who has the entry alone, without the row that it is
   * about; the hashes in it are still to be compared.
   *
   * @param signed the same entry, read
   */
  public Verdict verify(SignedEntry signed, byte[] entry) {
    Ed25519PublicKeyParameters key = keys.get(signed.keyId());
    if (key == null) {
      return Verdict.KEY_UNKNOWN;
    }
    return verified(key, signed.signedBytes(entry), signed.signature())
        ? Verdict.VERIFIED
        : Verdict.SIGNATURE_WRONG;
  }

  private static boolean verified(Ed25519PublicKeyParameters key, byte[] signed, String signature) {
    try {
      byte[] bytes = Base64.getDecoder().decode(signature);
      if (!LedgerEntry.base64(bytes).equals(signature)) {
        return false; // the last letter of base64 has spare bits; only one spelling counts
      }
      return Ed25519.verify(key, signed, bytes);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
