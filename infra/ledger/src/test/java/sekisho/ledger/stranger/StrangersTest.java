package sekisho.ledger.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sekisho.ledger.EventKey;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.stranger.GoProgram.Answer;

/**
 * Programs of others accept what the ledger writes, at every size at which trees and tiles change
 * their shape, and reject it when a byte of it is changed.
 */
@ExtendWith(GoFound.class)
class StrangersTest {
  private static final int[] SIZES = {1, 2, 255, 256, 257, 513};

  private final WrittenLog log = new WrittenLog();

  @TempDir Path folder;

  @Test
  void go_accepts_an_export_of_every_shape_with_witness_and_signatures() throws IOException {
    int before = 0;
    for (int size : SIZES) {
      log.grow(size - before).into(folder);
      assertThat(ask().words()).as("size %d", size).startsWith("WHOLE");
      if (before > 0) {
        assertThat(ask("-old", folder.resolve("old").toString()).words())
            .contains("continues the earlier checkpoint");
      }
      WrittenLog.put(folder, "old", log.head().bytes());
      before = size;
    }
  }

  @Test
  void go_rejects_every_file_of_an_export_with_a_byte_changed() throws IOException {
    log.grow(260).into(folder);
    assertThat(ask().words()).startsWith("WHOLE");
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int place : new int[] {0, whole.length / 2, whole.length - 1}) {
        byte[] changed = whole.clone();
        changed[place] ^= 1;
        Files.write(file, changed);
        assertThat(ask().exit()).as("%s, byte %d", file, place).isNotZero();
      }
      Files.write(file, whole);
    }
  }

  @Test
  void go_rejects_an_export_without_one_of_its_files_or_with_more_in_it() throws IOException {
    log.grow(260).into(folder);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      assertThat(ask().exit()).as("without %s", file).isNotZero();
      byte[] longer = java.util.Arrays.copyOf(whole, whole.length + 2);
      Files.write(file, longer);
      assertThat(ask().exit()).as("more in %s", file).isNotZero();
      Files.write(file, whole);
    }
    assertThat(ask().words()).startsWith("WHOLE");
  }

  @Test
  void go_names_an_unknown_key_a_missing_witness_and_a_rollback() throws IOException {
    log.grow(30).into(folder);
    var stranger = NoteSigner.ofLog(log.log.key().name(), EventKey.generate()).key().vkey();
    assertThat(ask("-log", stranger).exit()).isEqualTo(6);
    var nobody = NoteSigner.ofWitness("nobody.example", EventKey.generate()).key().vkey();
    assertThat(ask("-witness", nobody).exit()).isEqualTo(3);
    assertThat(ask("-min-size", "31").exit()).isEqualTo(4);
    assertThat(ask("-min-size", "30").exit()).isZero();
  }

  @Test
  void go_says_that_another_history_does_not_continue_this_one() throws IOException {
    var other = new WrittenLog(log.log);
    WrittenLog.put(folder, "old", other.grow(300).head().bytes());
    log.grow(400).into(folder);
    assertThat(ask("-old", folder.resolve("old").toString()).exit()).isEqualTo(3);
  }

  @Test
  void both_accept_the_proof_of_each_entry_and_of_no_other() throws IOException {
    log.grow(300);
    for (int i : new int[] {0, 1, 127, 128, 254, 255, 256, 298, 299}) {
      var proof = log.proof(i);
      assertThat(Sigstore.accepts(proof, log.entry(i))).as("sigstore, entry %d", i).isTrue();
      assertThat(Sigstore.accepts(proof, log.entry((i + 1) % 300))).isFalse();
      WrittenLog.put(folder, "proof", proof.bytes());
      WrittenLog.put(folder, "entry", log.entry(i));
      assertThat(proven().exit()).as("go, entry %d", i).isZero();
      WrittenLog.put(folder, "entry", log.entry((i + 1) % 300));
      assertThat(proven().exit()).isEqualTo(2);
    }
  }

  @Test
  void both_reject_a_proof_with_any_of_its_hashes_changed() {
    log.grow(300);
    String written = log.proof(100).written();
    List<String> lines = new ArrayList<>(List.of(written.split("\n", -1)));
    int checkpoint = lines.indexOf("");
    for (int i = 3; i < checkpoint; i++) {
      List<String> changed = new ArrayList<>(lines);
      changed.set(i, lines.get(i == 3 ? 4 : i - 1));
      var proof = sekisho.ledger.TlogProof.parse(String.join("\n", changed));
      assertThat(Sigstore.accepts(proof, log.entry(100))).as("line %d", i).isFalse();
      WrittenLog.put(folder, "proof", proof.bytes());
      WrittenLog.put(folder, "entry", log.entry(100));
      assertThat(proven().exit()).isEqualTo(2);
    }
  }

  private Answer proven() {
    return GoProgram.ask(
        List.of(
            "-proof", folder.resolve("proof").toString(),
            "-entry", folder.resolve("entry").toString(),
            "-log", log.log.key().vkey(),
            "-witness", log.witness.key().vkey()));
  }

  /** Asks about the folder; what is given besides wins. */
  private Answer ask(String... more) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-export", folder.toString(),
                "-events", folder.resolve("keys/events").toString(),
                "-witness", log.witness.key().vkey(),
                "-log", log.log.key().vkey()));
    options.addAll(List.of(more));
    return GoProgram.ask(options);
  }

  /** The files of the log itself; whoever checks brings the keys. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(f -> !f.toString().contains("keys")).toList();
    }
  }
}
