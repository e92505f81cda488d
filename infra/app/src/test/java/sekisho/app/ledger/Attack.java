package sekisho.app.ledger;

import java.nio.file.Path;

/**
 * Something that somebody with more rights than anybody should have does to the log.
 *
 * @param what in plain words, as the page of attacks says it
 * @param hands what it takes
 * @param exit the number with which the verifier ends
 * @param step does it in the database
 * @param after does it to the export; most attacks leave that alone
 */
record Attack(String what, Hands hands, int exit, Step step, After after) {
  /** What the attacker holds. */
  enum Hands {
    DATABASE("superuser of the database"),
    BACKUP("superuser of the database, and an older backup"),
    STRANGE_KEY("superuser of the database, and a key of his own"),
    LOG_KEY("superuser of the database, and the key of the log"),
    ALL_KEYS("superuser of the database, the key of the log and the key that signs facts"),
    EXPORT("whoever carries the export");

    final String words;

    Hands(String words) {
      this.words = words;
    }
  }

  /** In the database. */
  @FunctionalInterface
  interface Step {
    void against(AttackedLog log) throws Exception;
  }

  /** In the folder of the export. */
  @FunctionalInterface
  interface After {
    void in(Path export, AttackedLog log) throws Exception;
  }

  static Attack sql(int exit, String what, String... statements) {
    return of(
        exit,
        Hands.DATABASE,
        what,
        log -> {
          for (String statement : statements) {
            log.sql(statement);
          }
        });
  }

  static Attack of(int exit, Hands hands, String what, Step step) {
    return new Attack(what, hands, exit, step, (_, _) -> {});
  }

  static Attack onExport(int exit, String what, After after) {
    return new Attack(what, Hands.EXPORT, exit, _ -> {}, after);
  }
}
