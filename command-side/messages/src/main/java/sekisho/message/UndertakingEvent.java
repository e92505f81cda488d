package sekisho.message;

import java.time.LocalDate;
import java.util.Optional;

/** What has happened to the recipient's undertaking. */
public sealed interface UndertakingEvent extends CaseEvent {
  /** The text was put on the dossier; a later text replaces it. */
  record UndertakingProposed(UndertakingText text) implements UndertakingEvent {}

  /**
   * The undertaking was recorded.
   *
   * @param inForceOn the day from which it binds; the day of recording is in the envelope
   */
  record UndertakingRecorded(
      UndertakingText text,
      TextRef signatory,
      TextRef authority,
      LocalDate signedOn,
      LocalDate inForceOn,
      LocalDate expiresOn,
      DocumentHash document)
      implements UndertakingEvent {}

  /** The consent basis was recorded. */
  record ConsentBasisRecorded(
      ConsentBasis basis, Optional<ConsentException> exception, TextRef reason)
      implements UndertakingEvent {}
}
