package sekisho.view.register;

import java.util.Optional;
import sekisho.message.Acting;
import sekisho.message.RegisterEvent.AggressionFound;
import sekisho.message.RegisterEvent.AgreementDenounced;
import sekisho.message.RegisterEvent.AgreementEnteredIntoForce;
import sekisho.message.RegisterEvent.AgreementSigned;
import sekisho.message.RegisterEvent.ConflictStatusChanged;
import sekisho.message.RegisterEvent.EmbargoLifted;
import sekisho.message.RegisterEvent.EmbargoListed;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterEvent.PartnerStatusChanged;
import sekisho.message.RegisterEvent.PartyToConflictFound;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.TextRef;

/**
 * A fact of a register with its record, and what became of it.
 *
 * @param choice the instrument, scope or status that it names, if it names one
 * @param yes its answer, if it answers yes or no
 * @param charterClauseRef of a signature: where the clause on use stands; may be empty
 * @param number its record in the stream of the country
 * @param correction the record that took it back, if it was corrected
 * @param tookThePlaceOf the fact that it corrects, if it is a correction
 */
public record FactLine(
    FactKind kind,
    RegisterFact fact,
    Optional<Enum<?>> choice,
    Optional<Boolean> yes,
    String charterClauseRef,
    long number,
    Acting by,
    Optional<Correction> correction,
    Optional<RegisterFactId> tookThePlaceOf) {

  /** Why a fact holds no longer, and what holds instead; empty when it was only withdrawn. */
  public record Correction(
      Optional<RegisterFactId> replacement, TextRef reason, long number, Acting by) {}

  public RegisterFactId id() {
    return fact.id();
  }

  /** Whether it still holds. */
  public boolean stands() {
    return correction.isEmpty();
  }

  static FactLine of(
      FactRecorded event,
      RegisterRecord record,
      Optional<Correction> correction,
      Optional<RegisterFactId> tookThePlaceOf) {
    FactKind kind = kind(event);
    return new FactLine(
        kind,
        event.fact(),
        choice(event),
        yes(event),
        event instanceof AgreementSigned signed ? signed.charterClauseRef() : "",
        record.number(),
        record.by(),
        correction,
        tookThePlaceOf);
  }

  private static FactKind kind(FactRecorded event) {
    return switch (event) {
      case AgreementSigned _ -> FactKind.AGREEMENT_SIGNED;
      case AgreementEnteredIntoForce _ -> FactKind.AGREEMENT_IN_FORCE;
      case AgreementDenounced _ -> FactKind.AGREEMENT_DENOUNCED;
      case EmbargoListed _ -> FactKind.EMBARGO_LISTED;
      case EmbargoLifted _ -> FactKind.EMBARGO_LIFTED;
      case ConflictStatusChanged _ -> FactKind.CONFLICT;
      case AggressionFound _ -> FactKind.AGGRESSION;
      case PartyToConflictFound _ -> FactKind.PARTY_TO_CONFLICT;
      case PartnerStatusChanged _ -> FactKind.PARTNER;
    };
  }

  private static Optional<Enum<?>> choice(FactRecorded event) {
    return switch (event) {
      case AgreementSigned e -> Optional.<Enum<?>>of(e.instrument());
      case EmbargoListed e -> Optional.of(e.scope());
      case EmbargoLifted e -> Optional.of(e.scope());
      case ConflictStatusChanged e -> Optional.of(e.status());
      case AgreementEnteredIntoForce _,
          AgreementDenounced _,
          AggressionFound _,
          PartyToConflictFound _,
          PartnerStatusChanged _ ->
          Optional.empty();
    };
  }

  private static Optional<Boolean> yes(FactRecorded event) {
    return switch (event) {
      case AggressionFound e -> Optional.of(e.victim());
      case PartyToConflictFound e -> Optional.of(e.party());
      case PartnerStatusChanged e -> Optional.of(e.partner());
      case AgreementSigned _,
          AgreementEnteredIntoForce _,
          AgreementDenounced _,
          EmbargoListed _,
          EmbargoLifted _,
          ConflictStatusChanged _ ->
          Optional.empty();
    };
  }
}
