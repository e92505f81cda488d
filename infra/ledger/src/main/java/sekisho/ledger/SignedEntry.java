package sekisho.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the log, read back: what it says of its fact, and which key says so.
 *
 * <p>Only the one spelling of an entry is read, so that an entry can hold nothing that nobody looks
 * at. An outsider has no row to compare it with; {@link EntryVerifier} has.
 *
 * @param fact what it says
 * @param keyId the key that signed
 * @param signature in base64
 */
public record SignedEntry(Recordable fact, String keyId, String signature) {
  private static final int NANOS_IN_A_MICROSECOND = 1_000;
  private static final String TEXT = "\"([^\"\\\\\\x00-\\x1f]*+)\"";
  private static final String MOMENT =
      "\"([0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z)\"";
  private static final String HASH = "\"([A-Za-z0-9+/]{43}=)\"";

  /** The fields in canonical order, when no text in them has to be escaped: nearly always. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\{\"actor\":"
              + TEXT
              + ",\"aid\":"
              + TEXT
              + ",\"at\":"
              + TEXT
              + ",\"cause\":"
              + TEXT
              + ",\"eid\":"
              + TEXT
              + ",\"kc\":\\[((?:\"[^\"\\\\\\x00-\\x1f]*+\",?)*+)]"
              + ",\"kid\":\"([0-9a-f]{16})\",\"mh\":"
              + HASH
              + ",\"ph\":"
              + HASH
              + ",\"rev\":"
              + TEXT
              + ",\"seq\":\"(0|[1-9][0-9]{0,18})\",\"sig\":\"([A-Za-z0-9+/]{86}==)\",\"ts\":"
              + MOMENT
              + ",\"type\":"
              + TEXT
              + ",\"v\":1}");

  /**
   * @throws Malformed when this is no entry, or not in its one spelling
   */
  public static SignedEntry parse(byte[] entry) {
    if (entry.length > LedgerEntry.MAX_BYTES) {
      throw new Malformed("an entry is not that long");
    }
    String json = utf8(entry);
    try {
      Matcher plain = PLAIN.matcher(json);
      SignedEntry signed = plain.matches() ? plain(plain) : escaped(json);
      if (!plain.matches() || !signed.fact().keyCommitments().isEmpty()) {
        demandCanonical(signed, entry);
      }
      return signed;
    } catch (DateTimeException | NumberFormatException e) {
      throw new Malformed("not an entry of the log", e);
    }
  }

  private static SignedEntry plain(Matcher fields) {
    List<String> commitments = new ArrayList<>();
    if (!fields.group(6).isEmpty()) {
      String list = fields.group(6);
      commitments.addAll(Arrays.asList(list.substring(1, list.length() - 1).split("\",\"", -1)));
    }
    return new SignedEntry(
        new Recordable(
            fields.group(5),
            fields.group(3),
            fields.group(2),
            Long.parseLong(fields.group(11)),
            fields.group(14),
            fields.group(10),
            plainMoment(fields.group(13)),
            fields.group(1),
            fields.group(4),
            fields.group(9),
            fields.group(8),
            commitments),
        fields.group(7),
        fields.group(12));
  }

  private static SignedEntry escaped(String json) {
    Map<String, Object> fields = Json.object(Json.parse(json));
    if (!(fields.get("kc") instanceof List<?> commitments)) {
      throw new Malformed("an entry lists commitments");
    }
    return new SignedEntry(
        new Recordable(
            text(fields, "eid"),
            text(fields, "at"),
            text(fields, "aid"),
            Malformed.decimal(text(fields, "seq")),
            text(fields, "type"),
            text(fields, "rev"),
            moment(text(fields, "ts")),
            text(fields, "actor"),
            text(fields, "cause"),
            text(fields, "ph"),
            text(fields, "mh"),
            commitments.stream().map(String::valueOf).toList()),
        text(fields, "kid"),
        text(fields, "sig"));
  }

  private static String text(Map<String, Object> fields, String name) {
    if (!(fields.get(name) instanceof String text)) {
      throw new Malformed("an entry has the text " + name);
    }
    return text;
  }

  private static Instant moment(String written) {
    Instant moment = Instant.parse(written);
    if (!LedgerEntry.moment(moment).equals(written)) {
      throw new Malformed("not the one spelling of a moment: " + written);
    }
    return moment;
  }

  /** A moment of the one spelling, by its digits: a million of them are read. */
  private static Instant plainMoment(String written) {
    return LocalDateTime.of(
            digits(written, 0, 4),
            digits(written, 5, 7),
            digits(written, 8, 10),
            digits(written, 11, 13),
            digits(written, 14, 16),
            digits(written, 17, 19),
            digits(written, 20, 26) * NANOS_IN_A_MICROSECOND)
        .toInstant(ZoneOffset.UTC);
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static void demandCanonical(SignedEntry signed, byte[] entry) {
    Map<String, Object> fields = LedgerEntry.fields(signed.fact(), signed.keyId());
    fields.put("sig", signed.signature());
    if (!Arrays.equals(CanonicalJson.of(fields), entry)) {
      throw new Malformed("not the one spelling of an entry");
    }
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("an entry is UTF-8", e);
    }
  }

  /** What the signature covers. */
  byte[] signedBytes(byte[] entry) {
    byte[] field = ("\"sig\":\"" + signature + "\",").getBytes(StandardCharsets.US_ASCII);
    int from = indexOf(entry, field);
    byte[] head = LedgerEntry.SIGNED_FOR;
    byte[] bytes = Arrays.copyOf(head, head.length + entry.length - field.length);
    System.arraycopy(entry, 0, bytes, head.length, from);
    int rest = from + field.length;
    System.arraycopy(entry, rest, bytes, head.length + from, entry.length - rest);
    return bytes;
  }

  /** The last place: in canonical order nothing that a writer chooses freely stands behind it. */
  private static int indexOf(byte[] entry, byte[] field) {
    for (int from = entry.length - field.length; from >= 0; from--) {
      if (Arrays.equals(entry, from, from + field.length, field, 0, field.length)) {
        return from;
      }
    }
    throw new IllegalStateException("An entry that was read has its signature");
  }
}
