package sekisho.decision.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.EmbargoScope;
import sekisho.message.Instrument;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterCommand.*;
import sekisho.message.RegisterEvent.*;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterFacts;
import sekisho.message.RegisterKind;
import sekisho.message.SourceGrade;
import sekisho.message.TextRef;
import sekisho.message.WorldChange;

/**
 * What a change of the world of an exercise means for the registers of its countries. There it is a
 * fact as any other, so that cases rest on it and are stopped by it (I-18); it is graded as an
 * assumption, since the scenario made it up.
 *
 * @param day the day in the exercise from which it holds
 */
record WorldChanges(WorldChange change, LocalDate day) {

  RegisterKind register() {
    return switch (change.fact()) {
      case AGREEMENT_SIGNED, AGREEMENT_IN_FORCE -> RegisterKind.AGREEMENT;
      case EMBARGO -> RegisterKind.EMBARGO;
      case IN_COMBAT -> RegisterKind.CONFLICT;
      case UNDER_AGGRESSION -> RegisterKind.AGGRESSION;
      case PARTY_TO_CONFLICT -> RegisterKind.PARTY_TO_CONFLICT;
      case PARTNER -> RegisterKind.PARTNER;
    };
  }

  /** Whether it is so already, given what is recorded about the country. */
  boolean holds(RegisterFacts known) {
    AgreementStatus agreement = known.agreementOn(change.country(), day).status();
    Optional<Boolean> found =
        switch (change.fact()) {
          case AGREEMENT_SIGNED -> Optional.of(agreement != AgreementStatus.NONE);
          case AGREEMENT_IN_FORCE -> Optional.of(agreement == AgreementStatus.IN_FORCE);
          case EMBARGO -> Optional.of(known.embargoOn(EmbargoScope.COUNTRY, day).isPresent());
          case IN_COMBAT -> known.conflictOn(day).map(f -> f.status() == CombatStatus.YES);
          case UNDER_AGGRESSION -> known.aggressionOn(day).map(AggressionFound::victim);
          case PARTY_TO_CONFLICT -> known.partyToConflictOn(day).map(PartyToConflictFound::party);
          case PARTNER -> known.partnerOn(day).map(PartnerStatusChanged::partner);
        };
    return found.equals(Optional.of(change.value()));
  }

  /** Whether this fact says it. */
  boolean saidBy(FactRecorded fact) {
    boolean value = change.value();
    return fact.country().equals(change.country())
        && switch (change.fact()) {
          case AGREEMENT_SIGNED ->
              value ? fact instanceof AgreementSigned : fact instanceof AgreementDenounced;
          case AGREEMENT_IN_FORCE ->
              value
                  ? fact instanceof AgreementEnteredIntoForce
                  : fact instanceof AgreementDenounced;
          case EMBARGO -> value ? fact instanceof EmbargoListed : fact instanceof EmbargoLifted;
          case IN_COMBAT -> fact instanceof ConflictStatusChanged c && c.status() == combat();
          case UNDER_AGGRESSION -> fact instanceof AggressionFound a && a.victim() == value;
          case PARTY_TO_CONFLICT -> fact instanceof PartyToConflictFound p && p.party() == value;
          case PARTNER -> fact instanceof PartnerStatusChanged p && p.partner() == value;
        };
  }

  /**
   * What has to be asked of the registers. Of two facts of one day the first is corrected, since a
   * register has one answer a day.
   *
   * @param known all that is recorded about the country
   * @param ids the identities of new facts
   * @param reason why a fact of the same day is corrected
   */
  List<RegisterCommand> commands(
      RegisterFacts known, IntFunction<RegisterFactId> ids, TextRef reason) {
    return switch (change.fact()) {
      case AGREEMENT_SIGNED ->
          List.of(
              change.value() ? signed(ids.apply(0)) : new RecordAgreementDenounced(fact(ids, 0)));
      case AGREEMENT_IN_FORCE -> agreement(known, ids);
      case EMBARGO -> List.of(embargo(known, ids, reason));
      case IN_COMBAT, UNDER_AGGRESSION, PARTY_TO_CONFLICT, PARTNER ->
          List.of(corrected(known, status(fact(ids, 0)), reason));
    };
  }

  private List<RegisterCommand> agreement(RegisterFacts known, IntFunction<RegisterFactId> ids) {
    if (!change.value()) {
      return List.of(new RecordAgreementDenounced(fact(ids, 0)));
    }
    List<RegisterCommand> commands = new ArrayList<>();
    if (known.agreementOn(change.country(), day).status() == AgreementStatus.NONE) {
      commands.add(signed(ids.apply(1)));
    }
    commands.add(new RecordAgreementInForce(fact(ids, 0)));
    return List.copyOf(commands);
  }

  private RecordFact signed(RegisterFactId id) {
    return new RecordAgreementSigned(fact(id), Instrument.AGREEMENT, "");
  }

  /** What was listed or lifted on the same day is withdrawn instead. */
  private RegisterCommand embargo(
      RegisterFacts known, IntFunction<RegisterFactId> ids, TextRef reason) {
    RecordFact wanted =
        change.value()
            ? new RecordEmbargoListed(fact(ids, 0), EmbargoScope.COUNTRY)
            : new RecordEmbargoLifted(fact(ids, 0), EmbargoScope.COUNTRY);
    return ofToday(known)
        .<RegisterCommand>map(
            other ->
                new CorrectRegisterFact(
                    change.country(), other.fact().id(), reason, Optional.empty()))
        .orElse(wanted);
  }

  private RecordFact status(RegisterFact fact) {
    return switch (register()) {
      case CONFLICT -> new RecordConflictStatus(fact, combat());
      case AGGRESSION -> new RecordAggression(fact, change.value());
      case PARTY_TO_CONFLICT -> new RecordPartyToConflict(fact, change.value());
      case PARTNER -> new RecordPartnerStatus(fact, change.value());
      case AGREEMENT, EMBARGO -> throw new IllegalStateException("No status: " + change);
    };
  }

  private RegisterCommand corrected(RegisterFacts known, RecordFact wanted, TextRef reason) {
    return ofToday(known)
        .<RegisterCommand>map(
            other ->
                new CorrectRegisterFact(
                    change.country(), other.fact().id(), reason, Optional.of(wanted)))
        .orElse(wanted);
  }

  private Optional<FactRecorded> ofToday(RegisterFacts known) {
    return known.standing().stream()
        .filter(f -> f.register() == register())
        .filter(f -> f.fact().validFrom().equals(day))
        .findFirst();
  }

  private CombatStatus combat() {
    return change.value() ? CombatStatus.YES : CombatStatus.NO;
  }

  private RegisterFact fact(IntFunction<RegisterFactId> ids, int number) {
    return fact(ids.apply(number));
  }

  private RegisterFact fact(RegisterFactId id) {
    return new RegisterFact(
        id,
        change.country(),
        day,
        Optional.empty(),
        List.of(),
        SourceGrade.ASSUMPTION,
        Optional.empty());
  }
}
