package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outsider reads entries in their one spelling only, and knows who signed them. */
class SignedEntryTest {
  private final EventKey key = EventKey.generate();
  private final EntryVerifier verifier = new EntryVerifier(List.of(key.publicKey()));

  @Test
  void an_entry_is_read_as_it_was_signed() {
    for (Recordable fact :
        List.of(
            fact("c-1", List.of()),
            fact("関所 \ud83d\ude00", List.of()),
            fact("a\"b\\c\nd\u0001", List.of()),
            fact("c-1", List.of("one")),
            fact("c-1", List.of("one", "two", "")))) {
      byte[] entry = LedgerEntry.sign(fact, key);
      SignedEntry read = SignedEntry.parse(entry);
      assertThat(read.fact()).isEqualTo(fact);
      assertThat(read.keyId()).isEqualTo(key.id());
      assertThat(verifier.verify(read, entry)).isEqualTo(Verdict.VERIFIED);
    }
  }

  @Test
  void no_changed_byte_of_an_entry_passes() {
    for (Recordable fact : List.of(fact("c-1", List.of("x")), fact("a\"b", List.of()))) {
      byte[] entry = LedgerEntry.sign(fact, key);
      for (int i = 0; i < entry.length; i++) {
        byte[] changed = entry.clone();
        changed[i] ^= 1;
        assertThat(passes(changed)).as("byte %d", i).isFalse();
      }
      assertThat(passes(entry)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"aid\":\"c-1\"|\"aid\":\"c-1\",\"aid\":\"c-1\"",
        "\"aid\"| \"aid\"",
        "\"kc\":[]|\"kc\":[ ]",
        "\"kc\":[]|\"kc\":[\"x\",]",
        "\"kc\":[]|\"kc\":[\"x\"\"y\"]",
        "\"v\":1|\"v\":2",
        "\"v\":1|\"v\":1,\"w\":1",
        "\"seq\":\"17\"|\"seq\":\"017\"",
        "\"seq\":\"17\"|\"seq\":17",
        "\"seq\":\"17\"|\"seq\":\"99999999999999999999\"",
        "c-1|\\u0063-1",
        "c-1|c\\/1",
        "03.123456Z|03.1234560Z",
        "03.123456Z|03.123456+00:00",
        "2026-11-21|2026-13-21",
        "2026-11-21|2026-02-30",
        "2026-11-21T01:02:03.123456Z|2026-11-21T24:00:00.000000Z",
        "01:02:03|23:59:60"
      })
  void no_other_spelling_is_read(String change) {
    String entry =
        new String(LedgerEntry.sign(fact("c-1", List.of()), key), StandardCharsets.UTF_8);
    String[] parts = change.split("\\|");
    String other =
        entry.replaceFirst(
            java.util.regex.Pattern.quote(parts[0]),
            java.util.regex.Matcher.quoteReplacement(parts[1]));
    assertThat(other).isNotEqualTo(entry);
    byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
    assertThat(passes(bytes)).isFalse();
  }

  @Test
  void an_entry_of_a_key_that_is_not_known_is_told_from_a_wrong_signature() {
    byte[] foreign = LedgerEntry.sign(fact("c-1", List.of()), EventKey.generate());
    assertThat(verifier.verify(SignedEntry.parse(foreign), foreign)).isEqualTo(Verdict.KEY_UNKNOWN);
    String entry =
        new String(LedgerEntry.sign(fact("c-1", List.of()), key), StandardCharsets.UTF_8);
    byte[] moved = entry.replace("c-1", "c-2").getBytes(StandardCharsets.UTF_8);
    assertThat(verifier.verify(SignedEntry.parse(moved), moved)).isEqualTo(Verdict.SIGNATURE_WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1,\"a\":2}",
        "[1,]",
        "[1 2]",
        "{\"a\"}",
        "\"\\x\"",
        "\"a\nb\"",
        "01",
        "1.",
        "tru",
        "[1]]",
        "\"\\u12g4\"",
        "{1:2}"
      })
  void what_is_no_json_is_refused(String text) {
    assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void json_is_read() {
    Object read =
        Json.parse(" {\"a\" : [1, -2.5e3, true, false, null, {}, []], \"b\":\"\\u95a2\\n\"} ");
    assertThat(Json.object(read)).containsEntry("b", "関\n").containsKey("a");
    assertThat(Json.object(read).get("a").toString()).startsWith("[1, -2.5E+3, true, false, ");
    assertThatThrownBy(() -> Json.parse("[".repeat(300) + "]".repeat(300)))
        .isInstanceOf(Malformed.class);
  }

  private boolean passes(byte[] entry) {
    try {
      return verifier.verify(SignedEntry.parse(entry), entry).verified();
    } catch (Malformed e) {
      return false;
    }
  }

  private static Recordable fact(String aggregate, List<String> commitments) {
    return new Recordable(
        "e-1",
        "Case",
        aggregate,
        17,
        "MinisterSigned",
        "1",
        Instant.parse("2026-11-21T01:02:03.123456Z"),
        "p-1",
        "m-1",
        LedgerEntry.hash(new byte[] {1}),
        LedgerEntry.hash(new byte[] {2}),
        commitments);
  }
}
