package sekisho.ledger.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conclusion of the four ministers, as the records give it.
 *
 * @param caseId the case
 * @param round which round of signatures
 * @param dossier the hash of what they signed
 * @param signatures by office
 * @param record where the conclusion stands in the log
 */
public record SignOff(
    String caseId, String round, String dossier, List<Signature> signatures, long record) {
  public SignOff {
    signatures = List.copyOf(signatures);
  }

  /**
   * One signature.
   *
   * @param office PM, CCS, FM or DM
   * @param person a pseudonym
   * @param record where it stands in the log
   */
  public record Signature(String office, String person, Instant at, long record) {}

  /**
   * What else counts in a case.
   *
   * @param undertakingRequired whether the tables ask for an undertaking
   * @param undertaking the record of the undertaking
   * @param licences the records of licences
   */
  public record Aftermath(
      boolean undertakingRequired, Optional<Long> undertaking, List<Long> licences) {
    public Aftermath {
      licences = List.copyOf(licences);
    }
  }
}
