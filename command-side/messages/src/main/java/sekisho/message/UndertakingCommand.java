package sekisho.message;

import java.time.LocalDate;
import java.util.Optional;

/** What may be asked about the recipient's undertaking and the consent basis of Principle 3. */
public sealed interface UndertakingCommand extends CaseCommand {
  /** Put the text of the undertaking on the dossier; it gates the signatures on a weapon (I-07). */
  record ProposeUndertaking(CaseId caseId, UndertakingText text) implements UndertakingCommand {}

  /** Record the undertaking as given; it gates the licence (I-07). */
  record RecordUndertaking(
      CaseId caseId,
      TextRef signatory,
      TextRef authority,
      LocalDate signedOn,
      LocalDate inForceOn,
      LocalDate expiresOn,
      DocumentHash document)
      implements UndertakingCommand {}

  /** Record on which basis extra-purpose use and onward transfer are controlled (I-13). */
  record RecordConsentBasis(
      CaseId caseId, ConsentBasis basis, Optional<ConsentException> exception, TextRef reason)
      implements UndertakingCommand {}
}
