package sekisho.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sekisho.ledger.Hash;
import sekisho.ledger.Tile;
import sekisho.ledger.TileTree;
import sekisho.ledger.TlogProof;
import sekisho.ledger.TreeBuilder;

/** The folder of one case, as an inspector gets it. */
class CaseFolderTest {
  private static final String SALTED = "a salt of two and thirty bytes. " + "as it reads";

  private final WrittenExport log = new WrittenExport().signedCase("c-1").others(20);
  private String said = "";

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Map<String, byte[]> tiles = new HashMap<>();
    TreeBuilder tree = TreeBuilder.empty();
    log.entries.forEach(entry -> tree.append(Hash.ofLeaf(entry)));
    for (Tile tile : tree.takeTiles()) {
      tiles.put(tile.address().path(), tile.hashes());
    }
    TileTree proofs = new TileTree(address -> tiles.get(address.path()), log.entries.size());
    for (int i = 0; i < 16; i++) {
      byte[] entry = log.entries.get(i);
      put(file(i + 1, "entry.json"), entry);
      put(file(i + 1, "payload.json"), log.facts.get(i).payload());
      put(file(i + 1, "metadata.json"), log.facts.get(i).metadata());
      put(
          file(i + 1, "proof.tlog-proof"),
          TlogProof.of(entry, i, proofs.inclusionProof(i), log.head()).bytes());
    }
    put("policy.example", log.policy().getBytes(StandardCharsets.UTF_8));
    String line = FactKeys.line(log.knownKey.publicKey()) + "\n";
    put("keys/events", line.getBytes(StandardCharsets.UTF_8));
    put("documents/" + sha256("a paper") + ".pdf", "a paper".getBytes(StandardCharsets.UTF_8));
    put("texts/" + sha256(SALTED) + ".blob", SALTED.getBytes(StandardCharsets.UTF_8));
    put("texts/" + sha256(SALTED) + ".txt", "as it reads".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_case_that_is_whole_is_whole_and_its_sign_off_is_told() {
    assertThat(check()).isZero();
    assertThat(said)
        .contains("16 records of this case", "16 of them are proved", "2 documents and texts")
        .contains("Round 2, dossier d2", "Licence: record 16", "WHOLE.")
        .doesNotContain("carry no proof");
  }

  @Test
  void a_record_that_the_log_has_not_sealed_yet_is_counted() throws IOException {
    Files.delete(folder.resolve(file(16, "proof.tlog-proof")));
    assertThat(check()).isZero();
    assertThat(said).contains("15 of them are proved", "1 of them carry no proof");
  }

  @Test
  void what_was_changed_is_named() throws IOException {
    changed(file(3, "payload.json"), 2, "Record 3: what is stored of MinisterSigned");
    changed(file(3, "metadata.json"), 2, "Record 3: who, when and why");
    put(
        file(3, "proof.tlog-proof"),
        Files.readAllBytes(folder.resolve(file(4, "proof.tlog-proof"))));
    assertThat(check()).isEqualTo(3);
    assertThat(said).contains("Record 3: its proof does not lead to the root");
  }

  @Test
  void a_record_that_was_taken_out_leaves_a_gap() throws IOException {
    for (String name : new String[] {"entry", "payload", "metadata"}) {
      Files.delete(folder.resolve(file(3, name + ".json")));
    }
    Files.delete(folder.resolve(file(3, "proof.tlog-proof")));
    Files.delete(folder.resolve("records/0003"));
    assertThat(check()).isEqualTo(2);
    assertThat(said).contains("goes on with place 3, but place 2 is not in the log");
  }

  @Test
  void a_paper_that_is_not_what_its_name_says_is_named() throws IOException {
    changed("documents/" + sha256("a paper") + ".pdf", 2, "its hash is another");
    changed("texts/" + sha256(SALTED) + ".blob", 2, "its hash is another");
    changed("texts/" + sha256(SALTED) + ".txt", 2, "reads otherwise");
  }

  @Test
  void an_empty_folder_is_no_case() throws IOException {
    Files.move(folder.resolve("records"), folder.resolve("elsewhere"));
    assertThat(check()).isEqualTo(1);
  }

  private void changed(String path, int exitCode, String words) throws IOException {
    byte[] right = Files.readAllBytes(folder.resolve(path));
    put(path, "{\"x\":1}".getBytes(StandardCharsets.UTF_8));
    assertThat(check()).isEqualTo(exitCode);
    assertThat(said).contains(words);
    put(path, right);
  }

  private int check() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      String[] typed = {"bundle", "--export", folder.toString(), "--lang", "en"};
      int exitCode = Verify.run(typed, print, print);
      said = out.toString(StandardCharsets.UTF_8);
      return exitCode;
    }
  }

  private static String file(int record, String name) {
    return "records/%04d/%s".formatted(record, name);
  }

  private void put(String path, byte[] bytes) {
    WrittenExport.put(folder, path, bytes);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
