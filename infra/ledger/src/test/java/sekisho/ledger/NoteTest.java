package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed notes as golang.org/x/mod/sumdb/note writes them, and a checkpoint of a public log. */
class NoteTest {
  /** golang.org/x/mod/sumdb/note, note_test.go. */
  private static final String PETER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String PETERS_SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String ENOCH =
      "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String BY_PETER =
      "\u2014 PeterNeumann"
          + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
  private static final String BY_ENOCH =
      "\u2014 EnochRoot"
          + " rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

  /** A checkpoint of a public certificate log, with the cosignatures of public witnesses. */
  private static final String PUBLIC_CHECKPOINT =
      """
      arche2025h1.staging.ct.transparency.dev
      1432088532
      U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

      \u2014 arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
      \u2014 arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
      \u2014 transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
      \u2014 witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
      \u2014 remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
      \u2014 witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
      """;

  private static final String ARCHE =
      "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";
  private static final String REMORA =
      "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
  private static final String STAGEMOLE =
      "witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv";
  private static final String GARDEN =
      "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM";

  @Test
  void a_key_is_read_as_it_is_published() {
    for (String vkey : List.of(PETER, ENOCH, ARCHE, REMORA, STAGEMOLE, GARDEN)) {
      assertThat(NoteKey.parse(vkey).vkey()).isEqualTo(vkey);
    }
    assertThat(NoteKey.parse(PETER).kind()).isEqualTo(NoteKey.Kind.LOG);
    assertThat(NoteKey.parse(REMORA).kind()).isEqualTo(NoteKey.Kind.WITNESS);
  }

  @Test
  void no_part_of_a_key_and_no_changed_key_is_read() {
    for (int from = 0; from <= PETER.length(); from++) {
      for (int to = from; to <= PETER.length(); to++) {
        if (from > 0 || to < PETER.length()) {
          String part = PETER.substring(from, to);
          assertThatThrownBy(() -> NoteKey.parse(part)).isInstanceOf(Malformed.class);
        }
      }
    }
    for (int i = 0; i < PETER.length(); i++) {
      char[] changed = PETER.toCharArray();
      changed[i]++;
      assertThatThrownBy(() -> NoteKey.parse(new String(changed))).isInstanceOf(Malformed.class);
    }
  }

  @Test
  void a_note_is_signed_byte_for_byte_as_published(@TempDir Path dir) throws IOException {
    NoteSigner peter = NoteSigner.ofLog("PeterNeumann", petersSecret(dir));
    assertThat(peter.key().vkey()).isEqualTo(PETER);
    assertThat(peter.sign(TEXT).written()).isEqualTo(TEXT + "\n" + BY_PETER);
  }

  @Test
  void who_signed_is_known_and_who_is_unknown_does_not_matter() {
    Note note = Note.parse(TEXT + "\n" + BY_PETER + BY_ENOCH);
    assertThat(note.text()).isEqualTo(TEXT);
    assertThat(note.written()).isEqualTo(TEXT + "\n" + BY_PETER + BY_ENOCH);
    assertThat(NoteKey.parse(PETER).standing(note)).isEqualTo(NoteKey.Standing.SIGNED);
    assertThat(NoteKey.parse(ENOCH).standing(note)).isEqualTo(NoteKey.Standing.SIGNED);
    assertThat(NoteKey.parse(REMORA).standing(note)).isEqualTo(NoteKey.Standing.NOT_SIGNED);
  }

  @Test
  void another_text_under_a_signature_is_a_forgery() {
    Note note = Note.parse(TEXT.replace("think", "thank") + "\n" + BY_PETER);
    assertThat(NoteKey.parse(PETER).standing(note)).isEqualTo(NoteKey.Standing.FORGED);
  }

  @Test
  void a_forged_line_beside_the_true_one_is_a_forgery() {
    String forged = BY_PETER.replace("9UG/", "9UH/");
    Note note = Note.parse(TEXT + "\n" + BY_PETER + forged);
    assertThat(NoteKey.parse(PETER).standing(note)).isEqualTo(NoteKey.Standing.FORGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        TEXT + "\n",
        "\u0001" + TEXT + "\n" + BY_PETER,
        "abc\n\u2014 PeterNeumann x08go/ZJ\n",
        TEXT + "\n" + "\u2014 Bad Name x08go/ZJ\n",
        TEXT + "\n" + BY_PETER + "Unexpected line.\n",
        TEXT + "\n" + "\u2014 PeterNeumann x08go/ZJ",
        TEXT + "\n" + "\u2014 PeterNeumann x08go/ZK=\n",
        TEXT + "\n" + "\u2014 a+b x08go/ZJ\n"
      })
  void what_is_no_note_is_refused(String written) {
    assertThatThrownBy(() -> Note.parse(written)).isInstanceOf(Malformed.class);
  }

  @Test
  void bytes_that_are_no_utf_8_are_no_note() {
    byte[] bytes = (TEXT + "\n" + BY_PETER).getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xff;
    assertThatThrownBy(() -> Note.parse(bytes)).isInstanceOf(Malformed.class);
  }

  @Test
  void a_note_has_up_to_a_hundred_signatures() {
    assertThat(Note.parse(TEXT + "\n" + BY_PETER.repeat(100)).signatures()).hasSize(100);
    assertThatThrownBy(() -> Note.parse(TEXT + "\n" + BY_PETER.repeat(101)))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void a_checkpoint_of_a_public_log_and_its_public_witnesses_verify() {
    Note note = Note.parse(PUBLIC_CHECKPOINT);
    assertThat(Checkpoint.of(note).size()).isEqualTo(1_432_088_532L);
    assertThat(Checkpoint.of(note).text()).isEqualTo(note.text());
    assertThat(NoteKey.parse(ARCHE).standing(note)).isEqualTo(NoteKey.Standing.SIGNED);
    for (String witness : List.of(REMORA, STAGEMOLE, GARDEN)) {
      assertThat(NoteKey.parse(witness).witnessedAt(note))
          .contains(Instant.parse("2026-05-23T21:50:24Z"));
    }
  }

  @Test
  void a_cosignature_holds_for_its_time_and_its_checkpoint_only() {
    String later = PUBLIC_CHECKPOINT.replace("2net5wAAAABqEiEg", "2net5wAAAABqEiEh");
    Note grown = Note.parse(PUBLIC_CHECKPOINT.replace("1432088532", "1432088533"));
    NoteKey remora = NoteKey.parse(REMORA);
    assertThat(remora.standing(Note.parse(later))).isEqualTo(NoteKey.Standing.FORGED);
    assertThat(remora.standing(grown)).isEqualTo(NoteKey.Standing.FORGED);
    assertThat(remora.witnessedAt(grown)).isEmpty();
  }

  @Test
  void what_a_witness_signs_here_verifies_with_its_key_and_replaces_its_earlier_word() {
    EventKey secret = EventKey.generate();
    NoteSigner witness = NoteSigner.ofWitness("witness.example/w1", secret);
    Note note = NoteSigner.ofLog("example.com/log", EventKey.generate()).sign(checkpoint(3));
    Instant first = Instant.parse("2026-11-22T05:00:00Z");
    Note seen = note.with(witness.cosign(note, first));
    assertThat(NoteKey.parse(witness.key().vkey()).witnessedAt(seen)).contains(first);
    Note again = seen.with(witness.cosign(note, first.plusSeconds(1)));
    assertThat(again.signatures()).hasSize(2);
    assertThat(witness.key().witnessedAt(again)).contains(first.plusSeconds(1));
    assertThat(
            NoteKey.of("witness.example/w1", NoteKey.Kind.LOG, secret.publicKey()).standing(seen))
        .isEqualTo(NoteKey.Standing.NOT_SIGNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"o\n1\n", "o\n01\nR", "o\n-1\nR", "o\n1\nno hash\n", "o\n\n1\nR", "\n1\nR"})
  void what_is_no_checkpoint_is_refused(String text) {
    String body = text.replace("R", PublishedLog.root(1).base64() + "\n");
    assertThatThrownBy(() -> Checkpoint.of(new Note(body, List.of())))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void what_a_log_sends_to_a_witness_is_read_as_it_was_written() {
    Note note = NoteSigner.ofLog("example.com/log", EventKey.generate()).sign(checkpoint(8));
    AddCheckpoint request =
        new AddCheckpoint(3, List.of(PublishedLog.root(1), PublishedLog.root(2)), note);
    assertThat(AddCheckpoint.parse(request.written())).isEqualTo(request);
    AddCheckpoint first = new AddCheckpoint(0, List.of(), note);
    assertThat(AddCheckpoint.parse(first.written())).isEqualTo(first);
    assertThatThrownBy(() -> AddCheckpoint.parse(request.written().replace("old 3", "old 03")))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void a_receipt_is_read_as_it_was_written_and_proves_its_record_alone() {
    TreeBuilder tree = TreeBuilder.empty();
    PublishedLog.RECORDS.forEach(record -> tree.append(Hash.ofLeaf(record)));
    List<Tile> tiles = tree.takeTiles();
    List<Hash> proof = new TileTree(_ -> tiles.getFirst().hashes(), 8).inclusionProof(5);
    Note note =
        NoteSigner.ofLog("example.com/log", EventKey.generate())
            .sign(new Checkpoint("example.com/log", 8, tree.root()));
    TlogProof receipt = TlogProof.of(PublishedLog.RECORDS.get(5), 5, proof, note);
    TlogProof read = TlogProof.parse(receipt.written());
    assertThat(read).isEqualTo(receipt);
    assertThat(read.written()).startsWith("c2sp.org/tlog-proof@v1\nextra QEFCQw==\nindex 5\n");
    assertThat(read.entry()).contains(PublishedLog.RECORDS.get(5));
    assertThat(read.proves(PublishedLog.RECORDS.get(5))).isTrue();
    assertThat(read.proves(PublishedLog.RECORDS.get(6))).isFalse();
  }

  /** github.com/transparency-dev/formats, proof/tlog_proof_test.go. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-header\nindex 0\n\nC",
        "c2sp.org/tlog-proof@v1\nextra !!notbase64!!\nindex 0\n\nC",
        "c2sp.org/tlog-proof@v1\n\n\nC",
        "c2sp.org/tlog-proof@v1\nindex notanumber\n\nC",
        "c2sp.org/tlog-proof@v1\nindex -5\n\nC",
        "c2sp.org/tlog-proof@v1\nindex 0\n!!notbase64!!\n\nC",
        "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nC",
        "c2sp.org/tlog-proof@v1\nindex 0\n"
      })
  void what_is_no_receipt_is_refused(String written) {
    String file = written.replace("C", PUBLIC_CHECKPOINT);
    assertThatThrownBy(() -> TlogProof.parse(file)).isInstanceOf(Malformed.class);
  }

  private static Checkpoint checkpoint(int size) {
    return new Checkpoint("example.com/log", size, PublishedLog.root(size));
  }

  /** The published secret in the form in which keys are kept here. */
  private static EventKey petersSecret(Path dir) throws IOException {
    byte[] seed = Base64.getDecoder().decode(PETERS_SECRET);
    byte[] open = Base64.getDecoder().decode(PETER.substring(PETER.lastIndexOf('+') + 1));
    String pkcs8 = "302e020100300506032b657004220420" + hex(seed);
    String x509 = "302a300506032b6570032100" + hex(open);
    return EventKey.read(
        Files.write(dir.resolve("peter.key"), List.of(base64(pkcs8), base64(x509))));
  }

  private static String hex(byte[] typed) {
    return HexFormat.of().formatHex(Arrays.copyOfRange(typed, 1, typed.length));
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
