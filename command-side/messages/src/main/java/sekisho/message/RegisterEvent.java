package sekisho.message;

import java.util.Optional;

/**
 * What has become known about a country: dated facts on which cases rest (policy 4.1, 5). A fact is
 * never changed; a correction says which one it takes the place of, and the old one stays readable.
 */
public sealed interface RegisterEvent extends Event {
  Country country();

  /** A fact of one of the registers. */
  sealed interface FactRecorded extends RegisterEvent {
    RegisterFact fact();

    @Override
    default Country country() {
      return fact().country();
    }

    /** The register to which the fact belongs. */
    default RegisterKind register() {
      return switch (this) {
        case AgreementSigned _, AgreementEnteredIntoForce _, AgreementDenounced _ ->
            RegisterKind.AGREEMENT;
        case EmbargoListed _, EmbargoLifted _ -> RegisterKind.EMBARGO;
        case ConflictStatusChanged _ -> RegisterKind.CONFLICT;
        case AggressionFound _ -> RegisterKind.AGGRESSION;
        case PartyToConflictFound _ -> RegisterKind.PARTY_TO_CONFLICT;
        case PartnerStatusChanged _ -> RegisterKind.PARTNER;
      };
    }
  }

  /**
   * An agreement on the transfer of defence equipment and technology was signed.
   *
   * @param charterClauseRef where the clause on use consistent with the UN Charter stands; empty
   *     when the text was not read
   */
  record AgreementSigned(RegisterFact fact, Instrument instrument, String charterClauseRef)
      implements FactRecorded {}

  /** The agreement is in force from that day on. */
  record AgreementEnteredIntoForce(RegisterFact fact) implements FactRecorded {}

  /** The agreement is in force no longer from that day on. */
  record AgreementDenounced(RegisterFact fact) implements FactRecorded {}

  /** The UN Security Council has a measure on arms in force from that day on. */
  record EmbargoListed(RegisterFact fact, EmbargoScope scope) implements FactRecorded {}

  /** The measure is lifted from that day on. */
  record EmbargoLifted(RegisterFact fact, EmbargoScope scope) implements FactRecorded {}

  /** Whether combat is judged to be actually taking place there, from that day on (I-18). */
  record ConflictStatusChanged(RegisterFact fact, CombatStatus status) implements FactRecorded {}

  /** Whether the country is under aggression in violation of international law. */
  record AggressionFound(RegisterFact fact, boolean victim) implements FactRecorded {}

  /** Whether the country is a party to a conflict in the sense of Principle 1 (P1c). */
  record PartyToConflictFound(RegisterFact fact, boolean party) implements FactRecorded {}

  /** Whether the country is a partner in security cooperation with Japan. */
  record PartnerStatusChanged(RegisterFact fact, boolean partner) implements FactRecorded {}

  /**
   * A fact recorded before was wrong. Where another one takes its place, that one is recorded in
   * the same breath, right after this.
   *
   * @param replacement what holds instead; empty when the fact is only withdrawn
   */
  record RegisterFactCorrected(
      Country country,
      RegisterFactId corrected,
      Optional<RegisterFactId> replacement,
      TextRef reason)
      implements RegisterEvent {}
}
