package sekisho.message;

import java.util.Optional;

/** What may be asked of the registers of dated facts about countries. */
public sealed interface RegisterCommand extends Command {
  Country country();

  /** To record a fact in one of the registers. */
  sealed interface RecordFact extends RegisterCommand {
    RegisterFact fact();

    @Override
    default Country country() {
      return fact().country();
    }
  }

  /** Record that an agreement was signed. */
  record RecordAgreementSigned(RegisterFact fact, Instrument instrument, String charterClauseRef)
      implements RecordFact {}

  /** Record that the agreement entered into force. */
  record RecordAgreementInForce(RegisterFact fact) implements RecordFact {}

  /** Record that the agreement was denounced: the day is the first one without it. */
  record RecordAgreementDenounced(RegisterFact fact) implements RecordFact {}

  /** Record a measure of the UN Security Council on arms. */
  record RecordEmbargoListed(RegisterFact fact, EmbargoScope scope) implements RecordFact {}

  /** Record that such a measure was lifted: the day is the first one without it. */
  record RecordEmbargoLifted(RegisterFact fact, EmbargoScope scope) implements RecordFact {}

  /** Record whether combat is judged to be actually taking place in the country. */
  record RecordConflictStatus(RegisterFact fact, CombatStatus status) implements RecordFact {}

  /** Record whether the country is under aggression in violation of international law. */
  record RecordAggression(RegisterFact fact, boolean victim) implements RecordFact {}

  /** Record whether the country is a party to a conflict in the sense of Principle 1. */
  record RecordPartyToConflict(RegisterFact fact, boolean party) implements RecordFact {}

  /** Record whether the country is a partner in security cooperation with Japan. */
  record RecordPartnerStatus(RegisterFact fact, boolean partner) implements RecordFact {}

  /**
   * Correct a fact recorded before.
   *
   * @param replacement what holds instead; empty to withdraw the fact
   */
  record CorrectRegisterFact(
      Country country, RegisterFactId corrected, TextRef reason, Optional<RecordFact> replacement)
      implements RegisterCommand {}
}
