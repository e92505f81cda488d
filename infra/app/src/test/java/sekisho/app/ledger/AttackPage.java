package sekisho.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The matrix of attacks as a page for auditors, and with it what no attack of the matrix shows. */
final class AttackPage {
  private static final Path PAGE = Path.of("../docs/generated/attacks.md");

  private static final List<String> NOT_CAUGHT =
      List.of(
          "**What was never kept.** A record that is destroyed before it is sealed (about a"
              + " second), when it was the last of its case and nobody has its receipt. Earlier"
              + " ones of the case leave a gap.",
          "**Everything at once, from the first day.** Whoever holds the database, the key of the"
              + " log, the key that signs facts and the witness, and shows every auditor the same"
              + " log, writes history. The witness belongs on a machine of somebody else.",
          "**All keys, and no note from before.** With both keys a record written anew is found"
              + " only by the witness or by a checkpoint that somebody kept. Print it; keep the"
              + " notes of exports.",
          "**A rollback, for who has nothing from before.** An older backup is a whole and honest"
              + " log. Only the size or a checkpoint from before says that there was more.",
          "**False facts that were properly written.** The key that signs facts signs what the"
              + " product is told. Who sits at another person's desk is not found here.",
          "**Columns beside the signed entry.** An export holds the signed entry and the bytes that"
              + " it covers. Other columns of the row (stream, number, time, type) are compared"
              + " with the entry by the system itself, on each page of a case and by *verify now*.",
          "**Texts and documents that are gone.** Their hashes prove what they were; nothing brings"
              + " them back.",
          "**Silence.** A log that is switched off grows no more. Heartbeats every ten minutes make"
              + " that visible; somebody has to look.");

  private AttackPage() {}

  static void same(Map<String, List<Attack>> matrix) throws IOException {
    var page =
        new StringBuilder(
            """
            # Attacks on the record, and who catches them

            Made by the build; see `AttacksIT`. Each attack is done in every build: by SQL as superuser, with all triggers and
            constraints off (`session_replication_role = replica`), on a log of %d records. The auditor holds what was known before:
            the key of the log, the keys that sign facts, the key of one witness, and the checkpoint of the first %d records. Each is
            caught by our verifier, which ends with the number below and names what is wrong, and by the program of
            `infra/ledger/src/test/go/stranger`, which is made of Go's own packages and shares no code with this product.

            2 a record, 3 the tree or who vouches for it, 4 rollback, 5 a signature, 6 an unknown key.
            """
                .formatted(AttackedLog.ALL, AttackedLog.BEFORE));
    int number = 0;
    for (var part : matrix.entrySet()) {
      page.append("\n## ").append(part.getKey()).append("\n\n");
      page.append("| | attack | in whose hands | ends with |\n|---|---|---|---|\n");
      for (Attack attack : part.getValue()) {
        number++;
        page.append(
            "| %d | %s | %s | %d |\n"
                .formatted(number, attack.what(), attack.hands().words, attack.exit()));
      }
    }
    page.append("\n## What cannot be caught\n\n");
    NOT_CAUGHT.forEach(line -> page.append("- ").append(line).append('\n'));
    if (Boolean.getBoolean("sekisho.generate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("infra/docs/generated/attacks.md; to write it anew: mvn verify -Dsekisho.generate=true")
        .isEqualTo(page.toString());
  }
}
