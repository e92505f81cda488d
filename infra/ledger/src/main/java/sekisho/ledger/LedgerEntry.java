package sekisho.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signed entry of one stored fact: the leaf of the log.
 *
 * <p>Canonical JSON (RFC 8785) of the fact's address, the SHA-256 of its bytes as stored, and an
 * Ed25519 signature over all of that. No personal data: persons appear by pseudonym.
 */
public final class LedgerEntry {
  /** What a signature covers begins with these words, so that it can never pass for another. */
  static final byte[] SIGNED_FOR = "jp-case-event-v1\n".getBytes(StandardCharsets.US_ASCII);

  static final int MAX_BYTES = 65_535;

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  // Stands in every entry; its value can hold no quotation mark.
  private static final Pattern KEY_ID = Pattern.compile("\"kid\":\"([0-9a-f]{16})\"");

  private LedgerEntry() {}

  /** The entry to be stored beside the fact. */
  public static byte[] sign(Recordable fact, EventKey key) {
    Map<String, Object> fields = fields(fact, key.id());
    byte[] signature = key.sign(toBeSigned(fields));
    fields.put("sig", base64(signature));
    byte[] entry = CanonicalJson.of(fields);
    if (entry.length > MAX_BYTES) {
      throw new IllegalStateException(
          "The entry of " + fact.eventId() + " is too long for the log");
    }
    return entry;
  }

  /** A moment as entries write it: UTC, always six digits after the second. */
  public static String moment(Instant at) {
    return MICROSECONDS.format(at);
  }

  /** SHA-256 of bytes as they are stored, in base64. */
  public static String hash(byte[] stored) {
    return base64(sha256(stored));
  }

  /** The key that an entry says it was signed with. */
  public static Optional<String> keyIdOf(byte[] entry) {
    Matcher keyId = KEY_ID.matcher(new String(entry, StandardCharsets.UTF_8));
    return keyId.find() ? Optional.of(keyId.group(1)) : Optional.empty();
  }

  static Map<String, Object> fields(Recordable fact, String keyId) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("v", 1);
    fields.put("eid", fact.eventId());
    fields.put("at", fact.aggregateType());
    fields.put("aid", fact.aggregateId());
    fields.put("seq", Long.toString(fact.sequence()));
    fields.put("type", fact.type());
    fields.put("rev", fact.revision());
    fields.put("ts", moment(fact.at()));
    fields.put("actor", fact.actor());
    fields.put("cause", fact.cause());
    fields.put("ph", fact.payloadHash());
    fields.put("mh", fact.metadataHash());
    fields.put("kc", fact.keyCommitments());
    fields.put("kid", keyId);
    return fields;
  }

  static byte[] toBeSigned(Map<String, Object> fieldsWithoutSignature) {
    byte[] json = CanonicalJson.of(fieldsWithoutSignature);
    byte[] signed = new byte[SIGNED_FOR.length + json.length];
    System.arraycopy(SIGNED_FOR, 0, signed, 0, SIGNED_FOR.length);
    System.arraycopy(json, 0, signed, SIGNED_FOR.length, json.length);
    return signed;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
