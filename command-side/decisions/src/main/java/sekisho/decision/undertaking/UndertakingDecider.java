package sekisho.decision.undertaking;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.List;
import java.util.Optional;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.decision.Screened;
import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.ClaimedBasis;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.Evaluation;
import sekisho.message.ItemForm;
import sekisho.message.Licensor;
import sekisho.message.Refused;
import sekisho.message.UndertakingCommand;
import sekisho.message.UndertakingCommand.ProposeUndertaking;
import sekisho.message.UndertakingCommand.RecordConsentBasis;
import sekisho.message.UndertakingCommand.RecordUndertaking;
import sekisho.message.UndertakingEvent.ConsentBasisRecorded;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.UndertakingEvent.UndertakingRecorded;

/** Decides on the undertaking: its text before the signatures, its record before the licence. */
public final class UndertakingDecider implements Decider<UndertakingCommand> {
  @Override
  public List<CaseEvent> decide(UndertakingCommand command, Acting by, CaseState state) {
    return switch (command) {
      case ProposeUndertaking c -> propose(c, state);
      case RecordUndertaking c -> record(c, by, state);
      case RecordConsentBasis c -> consentBasis(c, state);
    };
  }

  private static List<CaseEvent> propose(ProposeUndertaking c, CaseState state) {
    Refuse.unlessAt(
        state,
        MINISTRY_REVIEW,
        INFO_REQUESTED,
        SECRETARIES_MEETING,
        FOUR_MINISTER_PENDING,
        POLICY_CONFIRMED);
    Refuse.when(
        state.latest(UndertakingProposed.class).filter(p -> p.text().equals(c.text())).isPresent(),
        NOTHING_CHANGED);
    return List.of(new UndertakingProposed(c.text()));
  }

  /** The day in force and the day of recording are two facts; both are shown (I-07). */
  private static List<CaseEvent> record(RecordUndertaking c, Acting by, CaseState state) {
    Refuse.unlessAt(
        state,
        MINISTRY_REVIEW,
        SECRETARIES_MEETING,
        FOUR_MINISTER_PENDING,
        CABINET_PENDING,
        POLICY_CONFIRMED,
        POLICY_CONFIRMED_CONDITIONAL);
    UndertakingProposed proposed =
        state
            .latest(UndertakingProposed.class)
            .orElseThrow(() -> new Refused(UNDERTAKING_TEXT_MISSING));
    Refuse.when(c.signedOn().isAfter(by.day()), UNDERTAKING_DATES_BACKWARDS, c.signedOn());
    Refuse.when(c.inForceOn().isBefore(c.signedOn()), UNDERTAKING_DATES_BACKWARDS, c.inForceOn());
    Refuse.unless(c.expiresOn().isAfter(c.inForceOn()), UNDERTAKING_DATES_BACKWARDS, c.expiresOn());
    Refuse.unless(
        Requested.of(state).documents().stream().anyMatch(d -> d.hash().equals(c.document())),
        DOCUMENT_UNKNOWN);
    return List.of(
        new UndertakingRecorded(
            proposed.text(),
            c.signatory(),
            c.authority(),
            c.signedOn(),
            c.inForceOn(),
            c.expiresOn(),
            c.document()));
  }

  /**
   * CONTROL_CHECK only with an exception that the rules list for these facts, and never for
   * finished goods made under licence (I-13, from V2023).
   */
  private static List<CaseEvent> consentBasis(RecordConsentBasis c, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);
    Optional<ConsentException> exception = Optional.empty();
    if (c.basis() == ConsentBasis.CONTROL_CHECK) {
      ConsentException named =
          c.exception().orElseThrow(() -> new Refused(CONSENT_EXCEPTION_MISSING));
      Refuse.when(licensedFinished(state), CONSENT_EXCEPTION_NOT_FOR_THIS, named);
      Refuse.unless(
          Screened.of(state)
              .evaluation()
              .map(Evaluation::consentExceptions)
              .orElse(List.of())
              .contains(named),
          CONSENT_EXCEPTION_NOT_FOR_THIS,
          named);
      exception = Optional.of(named);
    }
    return List.of(new ConsentBasisRecorded(c.basis(), exception, c.reason()));
  }

  private static boolean licensedFinished(CaseState state) {
    Requested request = Requested.of(state);
    boolean licensed =
        request.basis().map(ClaimedBasis::licensor).filter(l -> l != Licensor.NONE).isPresent();
    return licensed && request.lines().stream().anyMatch(l -> l.form() == ItemForm.FINISHED);
  }
}
