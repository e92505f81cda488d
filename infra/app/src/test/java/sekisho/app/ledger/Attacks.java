package sekisho.app.ledger;

import java.util.List;
import sekisho.app.ledger.Attack.Hands;
import sekisho.ledger.EventKey;
import sekisho.ledger.NoteSigner;

/** The attacks of the matrix, each with the number with which the verifier has to end. */
final class Attacks {
  private static final int RECORD = 2;
  private static final int TREE = 3;
  private static final int ROLLBACK = 4;
  private static final int SIGNATURE = 5;
  private static final int KEY = 6;

  /** The fact that is attacked: leaf 100, where tiles are full; 550, where they are not. */
  private static final String AT_100 = " WHERE global_index = " + leaf(100);

  private Attacks() {}

  private static String leaf(int index) {
    return "(SELECT global_index FROM audit_leaf WHERE leaf_index = " + index + ")";
  }

  static final List<Attack> ON_FACTS =
      List.of(
          Attack.sql(
              RECORD,
              "the content of a record is changed (UPDATE)",
              "UPDATE domain_event_entry SET payload = '{\"viewpoint\":100,\"concern\":\"GRAVE\"}'"
                  + AT_100),
          Attack.sql(
              RECORD,
              "a blank is added to the content; as JSON it says the same",
              "UPDATE domain_event_entry SET payload = payload || ' '::bytea" + AT_100),
          Attack.sql(
              RECORD,
              "who acted is changed (metadata)",
              "UPDATE domain_event_entry SET meta_data = '{\"person\":\"p-9\",\"seat\":\"PM\"}'"
                  + AT_100),
          Attack.sql(
              RECORD,
              "the contents of two records are swapped",
              """
              UPDATE domain_event_entry a SET payload = b.payload FROM domain_event_entry b
              WHERE a.global_index IN (%1$s, %2$s) AND b.global_index IN (%1$s, %2$s)
                AND a.global_index <> b.global_index
              """
                  .formatted(leaf(100), leaf(101))),
          Attack.sql(
              SIGNATURE,
              "the moment in a signed entry is changed",
              entrySet("\"ts\":\"2026-11-21", "\"ts\":\"2026-11-20")),
          Attack.sql(
              SIGNATURE,
              "a record is moved to another case",
              "UPDATE domain_event_entry SET entry = convert_to(replace(convert_from(entry,"
                  + " 'UTF8'), aggregate_identifier, '00000000-0000-0000-0000-000000000000'),"
                  + " 'UTF8')"
                  + AT_100),
          Attack.sql(
              RECORD,
              "a name stands twice in a signed entry",
              entrySet("\"seq\":", "\"seq\":\"99\",\"seq\":")),
          Attack.sql(
              RECORD, "an entry is emptied", "UPDATE domain_event_entry SET entry = '{}'" + AT_100),
          Attack.of(
              KEY,
              Hands.STRANGE_KEY,
              "a record is written anew and signed with another key",
              log -> log.rewrite(100, "{\"viewpoint\":100,\"concern\":\"GRAVE\"}", log.strangeKey)),
          Attack.of(
              KEY,
              Hands.STRANGE_KEY,
              "every record is signed anew with another key",
              log -> log.signAllEntries(log.strangeKey)),
          Attack.sql(
              RECORD, "a record is deleted (DELETE)", "DELETE FROM domain_event_entry" + AT_100),
          Attack.sql(
              RECORD,
              "the last ten records are deleted",
              "DELETE FROM domain_event_entry WHERE global_index > " + leaf(549)),
          Attack.sql(
              RECORD,
              "a case is deleted with all its records",
              "DELETE FROM domain_event_entry WHERE aggregate_identifier = (SELECT"
                  + " aggregate_identifier FROM domain_event_entry"
                  + AT_100
                  + ")"),
          Attack.sql(RECORD, "all records are deleted (TRUNCATE)", "TRUNCATE domain_event_entry"));

  static final List<Attack> ON_ORDER =
      List.of(
          Attack.of(
              RECORD,
              Hands.DATABASE,
              "a record is deleted with its place, and the gap is closed",
              log -> {
                log.sql("DELETE FROM audit_leaf WHERE leaf_index = 100");
                log.closeGaps();
              }),
          Attack.sql(
              RECORD,
              "two records change places (swap)",
              "UPDATE audit_leaf SET leaf_index = 999 WHERE leaf_index = 100",
              "UPDATE audit_leaf SET leaf_index = 100 WHERE leaf_index = 101",
              "UPDATE audit_leaf SET leaf_index = 101 WHERE leaf_index = 999"),
          Attack.sql(
              RECORD,
              "the order of twenty records is turned round",
              "UPDATE audit_leaf SET leaf_index = 10000 + 219 - leaf_index"
                  + " WHERE leaf_index BETWEEN 100 AND 119",
              "UPDATE audit_leaf SET leaf_index = leaf_index - 10000 WHERE leaf_index >= 10000"),
          Attack.sql(
              RECORD,
              "a place is given to another record, which then stands there twice",
              "ALTER TABLE audit_leaf DROP CONSTRAINT audit_leaf_global_index_key",
              "UPDATE audit_leaf SET global_index = " + leaf(99) + " WHERE leaf_index = 100"),
          Attack.sql(RECORD, "all places are deleted (TRUNCATE)", "TRUNCATE audit_leaf"));

  static final List<Attack> ON_TREE =
      List.of(
          Attack.sql(
              TREE,
              "a hash in a full tile is changed",
              "UPDATE audit_tile SET hashes = set_byte(hashes, 3200, 1 - get_byte(hashes, 3200) %"
                  + " 2) WHERE level = 0 AND tile_index = 0"),
          Attack.sql(
              TREE,
              "two full tiles are swapped",
              "UPDATE audit_tile a SET hashes = b.hashes FROM audit_tile b"
                  + " WHERE a.level = 0 AND b.level = 0 AND a.tile_index <> b.tile_index"),
          Attack.sql(
              TREE,
              "the root of a tile is changed",
              "UPDATE audit_tile SET root_hash = sha256('x'::bytea) WHERE tile_index = 1"),
          Attack.sql(
              TREE,
              "the hash of a place is changed where the tile is not full yet",
              "UPDATE audit_leaf SET leaf_hash = sha256('x'::bytea) WHERE leaf_index = 550"),
          Attack.sql(RECORD, "all tiles are deleted (TRUNCATE)", "TRUNCATE audit_tile"));

  static final List<Attack> ON_CHECKPOINT =
      List.of(
          Attack.of(
              SIGNATURE,
              Hands.DATABASE,
              "the size in the signed checkpoint is made larger",
              log -> log.forgeNote("\n560\n", "\n561\n")),
          Attack.of(
              SIGNATURE,
              Hands.DATABASE,
              "the root in the signed checkpoint is changed",
              log -> log.forgeNote(rootOf(log.note()), "A".repeat(43) + "=")),
          Attack.of(
              SIGNATURE,
              Hands.DATABASE,
              "the name of the log in the checkpoint is changed",
              log -> log.forgeNote(AttackedLog.ORIGIN, "another.example/log")),
          Attack.of(
              KEY,
              Hands.STRANGE_KEY,
              "the checkpoint is signed with another key under the same name",
              log -> log.sealAnew(NoteSigner.ofLog(AttackedLog.ORIGIN, log.strangeKey))),
          Attack.of(
              KEY,
              Hands.STRANGE_KEY,
              "the checkpoint of another log is put in its place",
              log -> log.sealAnew(NoteSigner.ofLog("another.example/log", log.strangeKey))),
          Attack.sql(
              TREE, "the cosignatures of the witness are deleted", "DELETE FROM audit_cosignature"),
          Attack.sql(
              SIGNATURE,
              "a cosignature of an older checkpoint is put under this one",
              "UPDATE audit_cosignature SET line = (SELECT line FROM audit_cosignature"
                  + " WHERE tree_size = 300) WHERE tree_size = 560"),
          Attack.of(
              TREE,
              Hands.STRANGE_KEY,
              "a witness whom nobody knows cosigns in place of the known one",
              log -> {
                log.sql("DELETE FROM audit_cosignature");
                log.cosign(NoteSigner.ofWitness("nobody.example", EventKey.generate()));
              }),
          Attack.of(
              SIGNATURE,
              Hands.STRANGE_KEY,
              "somebody cosigns in the name of the known witness",
              log -> {
                log.sql("DELETE FROM audit_cosignature");
                log.sql(
                    "INSERT INTO audit_cosignature SELECT 560, 'witness.example', now(), ?",
                    log.lineInTheNameOfTheWitness());
              }),
          Attack.of(
              ROLLBACK,
              Hands.BACKUP,
              "an older backup is put in place",
              log -> {
                log.sql("DELETE FROM audit_cosignature WHERE tree_size = 560");
                log.sql("DELETE FROM audit_checkpoint WHERE tree_size = 560");
                log.sql("DELETE FROM audit_tile WHERE tile_index = 1");
                log.sql("DELETE FROM audit_leaf WHERE leaf_index >= 300");
                log.sql(
                    "DELETE FROM domain_event_entry WHERE global_index"
                        + " NOT IN (SELECT global_index FROM audit_leaf)");
              }));

  private static String entrySet(String from, String to) {
    return "UPDATE domain_event_entry SET entry = convert_to(replace(convert_from(entry, 'UTF8'), '"
        + from
        + "', '"
        + to
        + "'), 'UTF8')"
        + AT_100;
  }

  private static String rootOf(String note) {
    return note.split("\n", -1)[2];
  }
}
