package sekisho.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sekisho.ledger.stranger.GoFound;
import sekisho.ledger.stranger.GoProgram;
import sekisho.ledger.verify.FactKeys;
import sekisho.ledger.verify.Verify;

/**
 * Whatever a superuser does to the log, whoever holds the keys and what was said before finds it in
 * the export: by our verifier, which names it, and by the program of strangers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(GoFound.class)
class AttacksIT {
  static final Map<String, List<Attack>> MATRIX = new LinkedHashMap<>();

  static {
    MATRIX.put("Facts", Attacks.ON_FACTS);
    MATRIX.put("Order", Attacks.ON_ORDER);
    MATRIX.put("Tree", Attacks.ON_TREE);
    MATRIX.put("Checkpoint", Attacks.ON_CHECKPOINT);
    MATRIX.put("With keys of the system", AttacksWithKeys.WITH_KEYS);
    MATRIX.put("On the way", AttacksWithKeys.ON_EXPORTS);
  }

  private Path folder = Path.of("");
  private AttackedLog log;

  @BeforeAll
  void log(@TempDir Path folder) throws Exception {
    this.folder = folder;
    log = new AttackedLog(folder);
    log.grow(0, AttackedLog.BEFORE);
    AttackedLog.write(held("old"), log.note());
    log.grow(AttackedLog.BEFORE, AttackedLog.ALL);
    AttackedLog.write(held("events"), FactKeys.line(log.eventKey.publicKey()) + "\n");
    AttackedLog.write(
        held("policy"),
        "log %s\nwitness w %s\nquorum w\n"
            .formatted(log.signer.key().vkey(), log.witness.key().vkey()));
  }

  @AfterAll
  void end() throws Exception {
    log.close();
  }

  @Test
  void what_nobody_attacked_is_whole() throws Exception {
    Path export = folder.resolve("untouched");
    log.exportInto(export);
    assertThat(ours(export)).extracting(Said::exit).isEqualTo(0);
    assertThat(strangers(export).words()).startsWith("WHOLE");
  }

  @TestFactory
  Stream<DynamicContainer> every_attack_is_caught_and_named() {
    return MATRIX.entrySet().stream()
        .map(
            part ->
                DynamicContainer.dynamicContainer(
                    part.getKey(),
                    part.getValue().stream()
                        .map(a -> DynamicTest.dynamicTest(a.what(), () -> caught(a)))));
  }

  @Test
  void the_page_of_attacks_says_what_is_tried() throws Exception {
    assertThat(MATRIX.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(25);
    AttackPage.same(MATRIX);
  }

  private void caught(Attack attack) throws Exception {
    Path export = Files.createTempDirectory(folder, "attack");
    log.begin();
    try {
      attack.step().against(log);
      log.exportInto(export);
    } finally {
      log.undo();
    }
    attack.after().in(export, log);
    Said said = ours(export);
    assertThat(said.exit()).as(said.words()).isEqualTo(attack.exit());
    assertThat(said.words()).contains("[WRONG]");
    assertThat(strangers(export).exit()).as("Go").isNotZero();
  }

  /** What our verifier said. */
  private record Said(int exit, String words) {}

  private Said ours(Path export) {
    var out = new ByteArrayOutputStream();
    try (var terminal = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int exit =
          Verify.run(
              new String[] {
                "verify",
                "--export",
                export.toString(),
                "--policy",
                held("policy").toString(),
                "--keys",
                held("events").toString(),
                "--min-size",
                "" + (AttackedLog.BEFORE + 1),
                "--old",
                held("old").toString(),
                "--lang",
                "en"
              },
              terminal,
              terminal);
      return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }
  }

  private GoProgram.Answer strangers(Path export) {
    return GoProgram.ask(
        List.of(
            "-export", export.toString(),
            "-events", held("events").toString(),
            "-log", log.signer.key().vkey(),
            "-witness", log.witness.key().vkey(),
            "-min-size", "" + (AttackedLog.BEFORE + 1),
            "-old", held("old").toString()));
  }

  /** What the auditor brings along. */
  private Path held(String name) {
    return folder.resolve("held").resolve(name);
  }
}
