package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry verifies as it was stored, and nothing else does. */
class LedgerEntryTest {
  private static final Instant AT = Instant.parse("2026-11-21T01:02:03.123456Z");
  private static final byte[] PAYLOAD = "{\"office\":\"PM\"}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] METADATA = "{\"seat\":\"PM\"}".getBytes(StandardCharsets.UTF_8);

  private final EventKey key = EventKey.generate();
  private final EntryVerifier verifier = new EntryVerifier(List.of(key.publicKey()));
  private final byte[] entry = LedgerEntry.sign(fact(PAYLOAD, METADATA), key);

  @Test
  void a_stored_fact_verifies() {
    assertThat(verifier.verify(fact(PAYLOAD, METADATA), entry)).isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void the_entry_has_the_fields_of_the_ledger_in_canonical_order() {
    assertThat(new String(entry, StandardCharsets.UTF_8))
        .matches(
            "\\{\"actor\":\"p-1\",\"aid\":\"c-1\",\"at\":\"Case\",\"cause\":\"m-1\",\"eid\":\"e-1\","
                + "\"kc\":\\[],\"kid\":\"[0-9a-f]{16}\",\"mh\":\"[^\"]{44}\",\"ph\":\"[^\"]{44}\","
                + "\"rev\":\"1\",\"seq\":\"17\",\"sig\":\"[^\"]{88}\","
                + "\"ts\":\"2026-11-21T01:02:03.123456Z\",\"type\":\"MinisterSigned\",\"v\":1}");
    assertThat(entry).hasSizeLessThan(1024);
  }

  @Test
  void every_changed_byte_of_the_payload_is_caught() {
    for (int i = 0; i < PAYLOAD.length; i++) {
      assertThat(verifier.verify(fact(changed(PAYLOAD, i), METADATA), entry))
          .isEqualTo(Verdict.ROW_DIFFERS);
    }
  }

  @Test
  void every_changed_byte_of_the_metadata_is_caught() {
    for (int i = 0; i < METADATA.length; i++) {
      assertThat(verifier.verify(fact(PAYLOAD, changed(METADATA, i)), entry))
          .isEqualTo(Verdict.ROW_DIFFERS);
    }
  }

  @Test
  void every_changed_byte_of_the_entry_is_caught() {
    for (int i = 0; i < entry.length; i++) {
      assertThat(verifier.verify(fact(PAYLOAD, METADATA), changed(entry, i)).verified())
          .as("byte %d", i)
          .isFalse();
    }
  }

  @Test
  void an_entry_does_not_pass_for_the_next_record_of_the_stream() {
    Recordable fact = fact(PAYLOAD, METADATA);
    Recordable next =
        new Recordable(
            "e-1",
            "Case",
            "c-1",
            18,
            "MinisterSigned",
            "1",
            AT,
            "p-1",
            "m-1",
            fact.payloadHash(),
            fact.metadataHash(),
            List.of());
    assertThat(verifier.verify(next, entry)).isEqualTo(Verdict.ROW_DIFFERS);
  }

  @Test
  void a_fact_signed_with_a_foreign_key_is_caught() {
    byte[] foreign = LedgerEntry.sign(fact(PAYLOAD, METADATA), EventKey.generate());
    assertThat(verifier.verify(fact(PAYLOAD, METADATA), foreign)).isEqualTo(Verdict.KEY_UNKNOWN);
  }

  @Test
  void a_signature_of_a_known_key_over_something_else_is_caught() {
    String json = new String(entry, StandardCharsets.UTF_8);
    String other = LedgerEntry.base64(key.sign("something else".getBytes(StandardCharsets.UTF_8)));
    byte[] forged =
        json.replaceFirst("\"sig\":\"[^\"]+\"", "\"sig\":\"" + other + "\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(verifier.verify(fact(PAYLOAD, METADATA), forged)).isEqualTo(Verdict.SIGNATURE_WRONG);
  }

  @Test
  void a_stranger_verifies_a_signature_with_the_jdk_alone() throws Exception {
    byte[] bytes = "something".getBytes(StandardCharsets.UTF_8);
    Signature jdk = Signature.getInstance("Ed25519");
    jdk.initVerify(key.publicKey());
    jdk.update(bytes);
    assertThat(jdk.verify(key.sign(bytes))).isTrue();
    jdk.update("something else".getBytes(StandardCharsets.UTF_8));
    assertThat(jdk.verify(key.sign(bytes))).isFalse();
  }

  @Test
  void an_entry_that_is_no_entry_is_caught() {
    assertThat(verifier.verify(fact(PAYLOAD, METADATA), new byte[] {'{', '}'}))
        .isEqualTo(Verdict.ENTRY_UNREADABLE);
  }

  @Test
  void a_time_finer_than_the_database_keeps_is_not_signed() {
    assertThatThrownBy(
            () ->
                new Recordable(
                    "e", "Case", "c", 0, "T", "1", AT.plusNanos(1), "p", "m", "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_is_made_once_for_its_owner_alone_and_read_again(@TempDir Path dir) throws Exception {
    Path file = dir.resolve("keys/event-signing.key");
    EventKey made = EventKey.readOrCreate(file);
    EventKey again = EventKey.readOrCreate(file);
    assertThat(again.id()).isEqualTo(made.id());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    byte[] signed = LedgerEntry.sign(fact(PAYLOAD, METADATA), again);
    assertThat(new EntryVerifier(List.of(made.publicKey())).verify(fact(PAYLOAD, METADATA), signed))
        .isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void a_file_that_holds_no_key_is_refused(@TempDir Path dir) throws Exception {
    Path file = Files.writeString(dir.resolve("x.key"), "no key\n");
    assertThatThrownBy(() -> EventKey.read(file)).isInstanceOf(IllegalStateException.class);
  }

  private static Recordable fact(byte[] payload, byte[] metadata) {
    return new Recordable(
        "e-1",
        "Case",
        "c-1",
        17,
        "MinisterSigned",
        "1",
        AT,
        "p-1",
        "m-1",
        LedgerEntry.hash(payload),
        LedgerEntry.hash(metadata),
        List.of());
  }

  private static byte[] changed(byte[] bytes, int index) {
    byte[] copy = bytes.clone();
    copy[index] ^= 1;
    return copy;
  }
}
