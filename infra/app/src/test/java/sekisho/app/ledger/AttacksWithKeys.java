package sekisho.app.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import sekisho.app.ledger.Attack.Hands;

/** The attacks by who holds keys of the system, and by who carries an export. */
final class AttacksWithKeys {
  private static final int RECORD = 2;
  private static final int TREE = 3;

  private static final String AT_100 =
      " WHERE global_index = (SELECT global_index FROM audit_leaf WHERE leaf_index = 100)";

  private AttacksWithKeys() {}

  static final List<Attack> WITH_KEYS =
      List.of(
          Attack.of(
              TREE,
              Hands.LOG_KEY,
              "a record and its hashes are changed, and all is sealed anew",
              log -> {
                log.sql(
                    "UPDATE domain_event_entry SET entry = convert_to(replace(convert_from(entry,"
                        + " 'UTF8'), 'ViewpointRecorded', 'ViewpointWithdrawn'), 'UTF8')"
                        + AT_100);
                log.sealAnew(log.signer);
              }),
          Attack.of(
              TREE,
              Hands.LOG_KEY,
              "a record is deleted from the middle of a case, and all is sealed anew",
              log -> {
                log.sql("DELETE FROM audit_leaf WHERE leaf_index = 100");
                log.closeGaps();
                log.sealAnew(log.signer);
              }),
          Attack.of(
              TREE,
              Hands.LOG_KEY,
              "a whole case is left out, and all is sealed anew",
              log -> {
                log.sql(
                    "DELETE FROM audit_leaf WHERE global_index IN (SELECT global_index FROM"
                        + " domain_event_entry WHERE aggregate_identifier = (SELECT"
                        + " aggregate_identifier FROM domain_event_entry"
                        + AT_100
                        + "))");
                log.closeGaps();
                log.sealAnew(log.signer);
              }),
          Attack.of(
              TREE,
              Hands.LOG_KEY,
              "two records change places, and all is sealed anew",
              log -> {
                log.sql("UPDATE audit_leaf SET leaf_index = 999 WHERE leaf_index = 100");
                log.sql("UPDATE audit_leaf SET leaf_index = 100 WHERE leaf_index = 101");
                log.sql("UPDATE audit_leaf SET leaf_index = 101 WHERE leaf_index = 999");
                log.sealAnew(log.signer);
              }),
          Attack.of(
              TREE,
              Hands.ALL_KEYS,
              "a record is written anew with the right key, and all is sealed anew",
              log -> {
                log.rewrite(100, "{\"viewpoint\":100,\"concern\":\"GRAVE\"}", log.eventKey);
                log.sealAnew(log.signer);
              }),
          Attack.of(
              TREE,
              Hands.ALL_KEYS,
              "the same, and the witness is made to vouch for it too: two auditors see two logs",
              log -> {
                log.rewrite(100, "{\"viewpoint\":100,\"concern\":\"GRAVE\"}", log.eventKey);
                log.sealAnew(log.signer);
                log.cosign(log.witness);
              }));

  static final List<Attack> ON_EXPORTS =
      List.of(
          Attack.onExport(
              RECORD,
              "a byte of the facts is changed",
              (export, _) -> flip(export.resolve("facts/000"), 5_000)),
          Attack.onExport(
              RECORD,
              "the length of an entry is changed",
              (export, _) -> flip(export.resolve("tile/entries/001"), 1)),
          Attack.onExport(
              RECORD,
              "a bundle is left out",
              (export, _) -> Files.delete(export.resolve("facts/001"))),
          Attack.onExport(
              RECORD,
              "something is added after the last record",
              (export, _) -> {
                Path last = export.resolve("tile/entries/002.p/48");
                byte[] bytes = Files.readAllBytes(last);
                Files.write(last, Arrays.copyOf(bytes, bytes.length + 2));
              }));

  private static void flip(Path file, int place) throws java.io.IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[place] ^= 1;
    Files.write(file, bytes);
  }
}
