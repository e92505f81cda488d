package sekisho.view.casefile;

import java.util.Optional;
import sekisho.message.CaseId;

/** Single records in their stored form: the bytes that were signed, nothing interpreted. */
public interface StoredRecords {
  /**
   * A record as it is stored.
   *
   * @param payload what happened, as stored
   * @param envelope who, when and why, as stored
   * @param entry the signed ledger entry, in Base64
   */
  public record StoredRecord(
      String type,
      String revision,
      String eventId,
      String payload,
      String envelope,
      String entry) {}

  /**
   * One record of a case.
   *
   * @param record its number in the case, from 1
   */
  Optional<StoredRecord> read(CaseId caseId, long record);
}
