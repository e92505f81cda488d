package sekisho.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sekisho.ledger.Bundles;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.Note;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TlogProof;

/** What the verifier says of an export, and its exit code, by the command line. */
class VerifyTest {
  private static final WrittenExport WRITTEN = new WrittenExport().signedCase("c-1").others(300);

  private final WrittenExport export = WRITTEN.copy();
  private String said = "";

  @TempDir Path folder;

  @Test
  void a_log_that_is_whole_is_whole() {
    export.into(folder);
    assertThat(verify()).isZero();
    assertThat(said)
        .contains("sekisho.example/log: 316 records")
        .contains("witnesses that vouch for it: w (2026-11-21T01:02:03Z)")
        .contains("316 records of 8 streams")
        .contains("1 conclusions of the four ministers")
        .contains("the root that was signed")
        .contains("WHOLE.");
  }

  @Test
  void without_a_policy_of_ones_own_the_keys_of_the_export_are_shown() {
    export.into(folder);
    assertThat(run("verify", "--export", folder.toString(), "--lang", "ja")).isZero();
    assertThat(said).contains("照合してください", export.log.key().vkey()).contains("異状ありません");
  }

  @Test
  void what_is_stored_was_changed() {
    export.facts.set(
        300, new Bundles.Stored(new byte[] {'{', '}'}, export.facts.get(300).metadata()));
    export.into(folder);
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("Record 300: what is stored of ViewpointRecorded");
  }

  @Test
  void who_acted_was_changed() {
    export.facts.set(5, new Bundles.Stored(export.facts.get(5).payload(), new byte[] {'{', '}'}));
    export.into(folder);
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("Record 5: who, when and why of DossierFrozen");
  }

  @Test
  void an_entry_was_changed_after_the_log_took_it_in() throws IOException {
    export.into(folder);
    replaceEntry(300, changed(export.entries.get(300), "other-4", "other-5"));
    assertThat(verify()).isEqualTo(5);
    assertThat(said)
        .contains("Record 300: the signature under ViewpointRecorded")
        .contains("Record 300: its entry is not the one whose hash stands in the tree")
        .contains("The hash over all records is");
  }

  @Test
  void an_entry_that_cannot_be_read_is_named() throws IOException {
    export.into(folder);
    replaceEntry(300, new byte[] {'{', '}'});
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("Record 300: its entry cannot be read");
  }

  @Test
  void two_entries_changed_places() throws IOException {
    export.into(folder);
    replaceEntry(300, export.entries.get(301));
    replaceEntry(301, export.entries.get(300));
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("Record 300: its entry is not the one", "Record 301: its entry");
  }

  @Test
  void a_record_was_taken_out_and_the_log_written_anew() throws IOException {
    Note old = export.head();
    export.entries.remove(300);
    export.facts.remove(300);
    export.into(folder);
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("goes on with place", "A record was taken out");
    Files.write(folder.resolve("checkpoint"), old.bytes());
    assertThat(verify()).isEqualTo(2);
  }

  @Test
  void the_last_record_of_a_stream_is_missed_by_who_remembers_the_size_or_the_checkpoint()
      throws IOException {
    Note old = export.head();
    export.entries.removeLast();
    export.facts.removeLast();
    export.into(folder);
    assertThat(verify()).isZero();
    assertThat(verify("--min-size", "316")).isEqualTo(4);
    assertThat(said).contains("The log holds 315 records, but it has held 316");
    assertThat(verify("--min-size", "315")).isZero();
    assertThat(verify("--old", kept(old))).isEqualTo(4);
  }

  @Test
  void a_fact_put_in_twice_is_named() {
    export.entries.add(export.entries.get(40));
    export.facts.add(export.facts.get(40));
    export.into(folder);
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("Record 316: the fact 00000000-0000-4000-8000-000000000040");
  }

  @Test
  void a_false_fact_at_a_place_that_is_taken_is_named() {
    export.add("c-1", 3, "MinisterSigned", "PM", "p-x", "{}").into(folder);
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("place 3 of the stream c-1 is taken a second time");
  }

  @Test
  void a_false_fact_signed_with_another_key_is_named() {
    export.key = EventKey.generate();
    export.others(1).into(folder);
    assertThat(verify()).isEqualTo(6);
    assertThat(said).contains("Record 316", "signed with a key that nobody made known");
  }

  @Test
  void a_history_rewritten_by_who_holds_the_keys_is_caught_by_the_older_checkpoint()
      throws IOException {
    Note old = export.head(200);
    WrittenExport other = export;
    other.entries.set(7, export.entries.get(7));
    byte[] payload = "{\"n\":\"rewritten\"}".getBytes(StandardCharsets.UTF_8);
    other.facts.set(100, new Bundles.Stored(payload, export.facts.get(100).metadata()));
    rewrite(100, payload);
    other.into(folder);
    assertThat(verify()).isZero();
    assertThat(verify("--old", kept(old))).isEqualTo(3);
    assertThat(said).contains("Its history was rewritten");
    assertThat(run("diff", "--old", kept(old), "--export", folder.toString(), "--lang", "en"))
        .isEqualTo(3);
  }

  @Test
  void a_log_that_grew_is_followed_from_any_older_checkpoint() throws IOException {
    export.into(folder);
    for (int size : List.of(1, 255, 256, 257, 316)) {
      assertThat(run("diff", "--old", kept(export.head(size)), "--export", folder.toString()))
          .isZero();
    }
  }

  @Test
  void a_checkpoint_of_another_log_is_no_older_one() throws IOException {
    export.into(folder);
    NoteSigner other = NoteSigner.ofLog("sekisho.example/other", EventKey.generate());
    Files.writeString(
        folder.resolve("policy.example"),
        export.policy().replace("quorum w", "log " + other.key() + "\nquorum none"));
    Note note =
        other.sign(
            new Checkpoint("sekisho.example/other", 5, Checkpoint.of(export.head(5)).root()));
    assertThat(verify("--old", kept(note))).isEqualTo(3);
    assertThat(said).contains("The older checkpoint is of another log");
  }

  @Test
  void a_checkpoint_that_the_log_did_not_sign_is_refused() throws IOException {
    export.into(folder);
    put(
        "checkpoint",
        new String(export.head().bytes(), StandardCharsets.UTF_8).replace("316", "617"));
    assertThat(verify()).isEqualTo(5);
    NoteSigner stranger = NoteSigner.ofLog("sekisho.example/log", EventKey.generate());
    put("checkpoint", stranger.sign(Checkpoint.of(export.head())).written());
    assertThat(verify()).isEqualTo(6);
    put("checkpoint", "nothing\n");
    assertThat(verify()).isEqualTo(5);
    Files.delete(folder.resolve("checkpoint"));
    assertThat(verify()).isEqualTo(2);
  }

  @Test
  void a_checkpoint_that_no_witness_saw_is_refused_when_the_policy_asks_for_one()
      throws IOException {
    export.into(folder);
    put("checkpoint", export.log.sign(Checkpoint.of(export.head())).written());
    assertThat(verify()).isEqualTo(3);
    assertThat(said).contains("Too few witnesses");
    put("policy.example", "log " + export.log.key() + "\nquorum none\n");
    assertThat(verify()).isZero();
    assertThat(said).contains("asks for no witness");
  }

  @Test
  void a_tile_that_was_changed_is_told_from_a_record_that_was() throws IOException {
    export.into(folder);
    for (String tile : List.of("tile/0/000", "tile/0/001.p/60", "tile/1/000.p/1")) {
      byte[] right = Files.readAllBytes(folder.resolve(tile));
      byte[] wrong = right.clone();
      wrong[20] ^= 1;
      Files.write(folder.resolve(tile), wrong);
      assertThat(verify()).isEqualTo(3);
      assertThat(said).contains("does not hold the hashes of the records below it: " + tile);
      Files.write(folder.resolve(tile), right);
    }
    assertThat(verify()).isZero();
  }

  @Test
  void each_file_that_is_missing_or_cut_is_named() throws IOException {
    export.into(folder);
    for (String path :
        List.of("tile/entries/001.p/60", "facts/000", "tile/0/001.p/60", "tile/1/000.p/1")) {
      byte[] right = Files.readAllBytes(folder.resolve(path));
      Files.delete(folder.resolve(path));
      assertThat(verify()).as(path).isEqualTo(2);
      assertThat(said).contains("A file of the export is missing: " + path);
      Files.write(folder.resolve(path), java.util.Arrays.copyOf(right, right.length - 1));
      assertThat(verify()).as(path).isEqualTo(2);
      assertThat(said).contains("is not what it should be: " + path);
      Files.write(folder.resolve(path), right);
    }
  }

  @Test
  void more_than_twenty_things_are_counted() {
    for (int i = 100; i < 130; i++) {
      export.facts.set(i, new Bundles.Stored(new byte[0], export.facts.get(i).metadata()));
    }
    export.into(folder);
    assertThat(verify()).isEqualTo(2);
    assertThat(said)
        .contains("Record 100:", "Record 119:", "... and 10 more")
        .doesNotContain("Record 120:");
  }

  @Test
  void the_sign_off_of_a_case_is_made_anew_from_its_records() {
    export.into(folder);
    assertThat(run("signoff", "c-1", "--export", folder.toString(), "--lang", "en")).isZero();
    assertThat(said)
        .contains("Round 2, dossier d2")
        .contains("PM    " + export.person("PM"))
        .contains("concluded: record 12", "Undertaking: record 14", "Licence: record 15");
    assertThat(run("signoff", "--export", folder.toString(), "--lang", "en")).isZero();
    assertThat(said).contains("Case c-1", "Round 2, dossier d2").doesNotContain("Case other-1");
    assertThat(run("signoff", "c-9", "--export", folder.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(said).contains("There is no case c-9");
  }

  @Test
  void a_receipt_is_written_and_holds_alone() throws IOException {
    export.into(folder);
    String file = folder.resolve("x.tlog-proof").toString();
    String policy = folder.resolve("policy.example").toString();
    for (String fact : List.of("00000000-0000-4000-8000-000000000011", "11")) {
      assertThat(run("prove", fact, "--export", folder.toString(), "-o", file, "--lang", "en"))
          .isZero();
      assertThat(said)
          .contains("record 11 stands in the log: MinisterSigned (c-1, record 12 of its stream)");
      assertThat(run("receipt", file, "--policy", policy, "--lang", "en")).isZero();
      assertThat(said).contains("record 11 stands in the log: MinisterSigned");
    }
    TlogProof receipt = TlogProof.parse(Files.readString(Path.of(file)));
    TlogProof other =
        TlogProof.of(export.entries.get(12), 11, receipt.proof(), receipt.checkpoint());
    Files.write(Path.of(file), other.bytes());
    assertThat(run("receipt", file, "--policy", policy)).isEqualTo(3);
    assertThat(run("prove", "nothing", "--export", folder.toString())).isEqualTo(1);
  }

  @Test
  void what_cannot_be_asked_is_said() {
    assertThat(run()).isEqualTo(1);
    assertThat(run("verify", "--lang", "en")).isEqualTo(1);
    assertThat(said).contains("This argument is needed: --export");
    assertThat(run("verify", "--export", folder.resolve("no").toString(), "--lang", "en"))
        .isEqualTo(1);
    assertThat(said).contains("This file cannot be read");
    assertThat(run("verify", "--wrong", "--lang", "en")).isEqualTo(1);
    export.into(folder);
    assertThat(verify("--min-size", "many")).isEqualTo(1);
    assertThat(said).contains("This is not a whole number: many");
  }

  @ParameterizedTest
  @EnumSource(Wrong.class)
  void each_fault_has_words_in_both_languages(Wrong wrong) {
    Finding finding = Finding.at(0, wrong, "a", "b", "UNREADABLE", "d", "e");
    assertThat(Words.in(Locale.JAPANESE).of(finding)).isNotBlank();
    assertThat(Words.in(Locale.ENGLISH).of(finding)).isNotBlank();
  }

  @Test
  void both_languages_have_the_same_words() {
    Set<String> japanese = keys(Locale.JAPANESE);
    assertThat(japanese).isEqualTo(keys(Locale.ENGLISH));
    assertThat(japanese).containsAll(Stream.of(Breach.values()).map(b -> "breach." + b).toList());
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(ResourceBundle.getBundle("sekisho.ledger.verify.words", locale).keySet());
  }

  private int verify(String... more) {
    List<String> typed = new ArrayList<>(List.of("verify", "--export", folder.toString()));
    typed.addAll(List.of("--lang", "en"));
    typed.addAll(List.of(more));
    return run(typed.toArray(String[]::new));
  }

  private int run(String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream nobody =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
      int exitCode = Verify.run(typed, print, nobody);
      said = out.toString(StandardCharsets.UTF_8);
      return exitCode;
    }
  }

  private void replaceEntry(int record, byte[] entry) throws IOException {
    TileAddress bundle = TileAddress.entriesOf(export.entries.size()).get(record / 256);
    Path file = folder.resolve(bundle.path());
    List<byte[]> entries =
        new ArrayList<>(Bundles.entries(Files.readAllBytes(file), bundle.width()));
    entries.set(record % 256, entry);
    Files.write(file, Bundles.entries(entries));
  }

  /** Who holds the key of facts can sign another one in its place. */
  private void rewrite(int record, byte[] payload) {
    WrittenExport again = new WrittenExport();
    again.key = export.key;
    again.signedCase("c-1").others(record - 16);
    String text = new String(payload, StandardCharsets.UTF_8);
    again.fact("other-" + (record - 16) % 7, "ViewpointRecorded", "METI_LO", text);
    export.entries.set(record, again.entries.get(record));
    export.facts.set(record, again.facts.get(record));
  }

  private static byte[] changed(byte[] entry, String from, String to) {
    String text = new String(entry, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private String kept(Note note) throws IOException {
    return Files.write(folder.resolve("old.note"), note.bytes()).toString();
  }

  private void put(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }
}
