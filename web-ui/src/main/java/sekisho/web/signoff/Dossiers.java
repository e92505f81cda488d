package sekisho.web.signoff;

import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.DossierHash;

/** Makes the dossier of a case again from its records, as the decision to sign did (ADR 0007). */
public interface Dossiers {
  /**
   * The hash of the dossier that lay open for signature at a record; empty when none did.
   *
   * @param record the number of the record up to which the case counts
   */
  Optional<DossierHash> open(CaseId caseId, long record);
}
