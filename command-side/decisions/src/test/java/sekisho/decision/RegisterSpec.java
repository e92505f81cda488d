package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.message.Ground.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.register.RegisterDecider;
import sekisho.message.Acting;
import sekisho.message.AgreementEntry;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.EmbargoScope;
import sekisho.message.Ground;
import sekisho.message.Instrument;
import sekisho.message.Refused;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterCommand.CorrectRegisterFact;
import sekisho.message.RegisterCommand.RecordAgreementDenounced;
import sekisho.message.RegisterCommand.RecordAgreementInForce;
import sekisho.message.RegisterCommand.RecordAgreementSigned;
import sekisho.message.RegisterCommand.RecordConflictStatus;
import sekisho.message.RegisterCommand.RecordEmbargoLifted;
import sekisho.message.RegisterCommand.RecordEmbargoListed;
import sekisho.message.RegisterCommand.RecordFact;
import sekisho.message.RegisterCommand.RecordPartnerStatus;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterEvent.AgreementEnteredIntoForce;
import sekisho.message.RegisterEvent.RegisterFactCorrected;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterFacts;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;

/** What may be recorded about a country, and what it says about a day (policy 4.1, 5). */
class RegisterSpec {
  private static final Country PH = new Country("PH");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate SIGNED = LocalDate.of(2016, 2, 29);
  private static final LocalDate IN_FORCE = LocalDate.of(2016, 4, 25);

  private final RegisterDecider decider = new RegisterDecider(key -> key.key().startsWith("O"));
  private RegisterFacts known = RegisterFacts.none();
  private int given;

  private RegisterFact from(LocalDate day) {
    return from(day, Optional.empty(), SourceGrade.A, new SourceKey("O34"));
  }

  private RegisterFact from(
      LocalDate day, Optional<LocalDate> until, SourceGrade grade, SourceKey... sources) {
    given++;
    return new RegisterFact(
        new RegisterFactId(new UUID(9, given)),
        PH,
        day,
        until,
        List.of(sources),
        grade,
        Optional.empty());
  }

  private RegisterFact until(LocalDate day, LocalDate end) {
    return from(day, Optional.of(end), SourceGrade.A, new SourceKey("O34"));
  }

  private RecordAgreementSigned signed(LocalDate day) {
    return new RecordAgreementSigned(from(day), Instrument.AGREEMENT, "");
  }

  private RecordAgreementInForce inForce(LocalDate day) {
    return new RecordAgreementInForce(from(day));
  }

  private RecordEmbargoListed listed(LocalDate day) {
    return new RecordEmbargoListed(from(day), EmbargoScope.COUNTRY);
  }

  private RecordConflictStatus combat(LocalDate day, CombatStatus status) {
    return new RecordConflictStatus(from(day), status);
  }

  private static CorrectRegisterFact correct(RecordFact wrong, Optional<RecordFact> instead) {
    return new CorrectRegisterFact(PH, wrong.fact().id(), Acts.WORDS, instead);
  }

  private static Acting as(Seat seat) {
    return new Acting(Play.person(seat.name()), seat, Instant.EPOCH, TODAY);
  }

  private <C extends RegisterCommand> C did(Seat seat, C command) {
    for (RegisterEvent event : decider.decide(command, as(seat), known)) {
      known = known.and(event);
    }
    return command;
  }

  private List<RegisterEvent> decided(Seat seat, RegisterCommand command) {
    return decider.decide(command, as(seat), known);
  }

  private void refused(Seat seat, RegisterCommand command, Ground ground) {
    Refused refused = catchThrowableOfType(Refused.class, () -> decided(seat, command));
    assertThat(refused).as("%s by %s should be refused", command, seat).isNotNull();
    assertThat(refused.ground()).isEqualTo(ground);
    SpecBook.refused(seat, command.getClass().getSimpleName(), ground);
  }

  private AgreementEntry agreement(LocalDate day) {
    return known.agreementOn(PH, day);
  }

  @Test
  void the_treaty_officer_keeps_the_agreements_and_mofa_the_findings() {
    did(Seat.TRE, signed(SIGNED));
    refused(Seat.MOFA_R, inForce(IN_FORCE), SEAT_MAY_NOT);
    did(Seat.MOFA_R, combat(TODAY, CombatStatus.NO));
    refused(Seat.TRE, listed(TODAY), SEAT_MAY_NOT);
    refused(Seat.AUD, signed(IN_FORCE), SEAT_MAY_NOT);
  }

  @Test
  void the_trainer_changes_any_fact_and_the_product_brings_its_own() {
    did(Seat.EXCON, signed(SIGNED));
    did(Seat.EXCON, listed(TODAY));
    did(Seat.SYSTEM, new RecordPartnerStatus(from(SIGNED), true));
    assertThat(known.standing()).hasSize(3);
  }

  @Test
  void an_agreement_is_signed_and_then_in_force_from_the_day_itself() {
    did(Seat.TRE, signed(SIGNED));
    did(Seat.TRE, inForce(IN_FORCE));
    assertThat(agreement(SIGNED.minusDays(1)).status()).isEqualTo(AgreementStatus.NONE);
    assertThat(agreement(SIGNED).status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(agreement(IN_FORCE.minusDays(1)).status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(agreement(IN_FORCE).status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement(IN_FORCE).inForce()).contains(IN_FORCE);
  }

  @Test
  void no_agreement_is_in_force_that_was_not_signed() {
    refused(Seat.TRE, inForce(IN_FORCE), AGREEMENT_NOT_SIGNED);
    did(Seat.TRE, signed(SIGNED));
    refused(Seat.TRE, inForce(SIGNED.minusDays(1)), AGREEMENT_NOT_SIGNED);
    assertThat(decided(Seat.TRE, inForce(SIGNED))).hasSize(1);
  }

  @Test
  void a_denounced_agreement_is_none_from_that_day_and_may_be_signed_anew() {
    LocalDate end = LocalDate.of(2026, 6, 1);
    refused(Seat.TRE, new RecordAgreementDenounced(from(end)), AGREEMENT_NOT_THERE);
    did(Seat.TRE, signed(SIGNED));
    did(Seat.TRE, inForce(IN_FORCE));
    did(Seat.TRE, new RecordAgreementDenounced(from(end)));
    assertThat(agreement(end.minusDays(1)).status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement(end).status()).isEqualTo(AgreementStatus.NONE);
    did(Seat.TRE, signed(end.plusDays(30)));
    assertThat(agreement(end.plusDays(29)).status()).isEqualTo(AgreementStatus.NONE);
    assertThat(agreement(end.plusDays(30)).status()).isEqualTo(AgreementStatus.SIGNED);
  }

  @Test
  void an_entry_is_as_weak_as_the_weakest_fact_it_rests_on() {
    did(Seat.TRE, signed(SIGNED));
    did(Seat.TRE, new RecordAgreementInForce(from(IN_FORCE, Optional.empty(), SourceGrade.U)));
    assertThat(agreement(SIGNED).grade()).isEqualTo(SourceGrade.A);
    assertThat(agreement(IN_FORCE).grade()).isEqualTo(SourceGrade.U);
  }

  @Test
  void an_embargo_lasts_until_it_is_lifted() {
    LocalDate lifted = LocalDate.of(2026, 3, 1);
    refused(
        Seat.MOFA_R,
        new RecordEmbargoLifted(from(lifted), EmbargoScope.COUNTRY),
        EMBARGO_NOT_LISTED);
    did(Seat.MOFA_R, listed(LocalDate.of(2014, 9, 15)));
    refused(
        Seat.MOFA_R,
        new RecordEmbargoLifted(from(lifted), EmbargoScope.ENTITIES),
        EMBARGO_NOT_LISTED);
    did(Seat.MOFA_R, new RecordEmbargoLifted(from(lifted), EmbargoScope.COUNTRY));
    assertThat(known.embargoesOn(lifted.minusDays(1))).containsExactly(EmbargoScope.COUNTRY);
    assertThat(known.embargoesOn(lifted)).isEmpty();
  }

  @Test
  void an_embargo_with_a_last_day_is_over_the_day_after() {
    LocalDate last = LocalDate.of(2026, 5, 31);
    did(
        Seat.MOFA_R,
        new RecordEmbargoListed(until(LocalDate.of(2026, 1, 1), last), EmbargoScope.ENTITIES));
    assertThat(known.embargoesOn(last)).containsExactly(EmbargoScope.ENTITIES);
    assertThat(known.embargoesOn(last.plusDays(1))).isEmpty();
    refused(
        Seat.MOFA_R,
        new RecordEmbargoListed(until(last, last.minusDays(1)), EmbargoScope.COUNTRY),
        REGISTER_DATES_BACKWARDS);
  }

  @Test
  void an_agreement_has_no_last_day_of_its_own() {
    refused(
        Seat.TRE,
        new RecordAgreementSigned(until(SIGNED, TODAY), Instrument.AGREEMENT, ""),
        REGISTER_END_NOT_FOR_THIS);
  }

  @Test
  void a_finding_is_not_made_for_a_day_to_come_but_a_treaty_may_lie_ahead() {
    did(Seat.MOFA_R, combat(TODAY, CombatStatus.YES));
    refused(Seat.MOFA_R, combat(TODAY.plusDays(1), CombatStatus.YES), REGISTER_DAY_IN_FUTURE);
    did(Seat.TRE, signed(TODAY));
    refused(Seat.TRE, signed(TODAY.plusDays(1)), REGISTER_DAY_IN_FUTURE);
    did(Seat.TRE, inForce(TODAY.plusDays(30)));
    assertThat(agreement(TODAY.plusDays(29)).status()).isEqualTo(AgreementStatus.SIGNED);
  }

  @Test
  void a_graded_fact_names_a_source_that_is_in_the_list() {
    refused(
        Seat.TRE,
        new RecordAgreementSigned(
            from(SIGNED, Optional.empty(), SourceGrade.B), Instrument.AGREEMENT, ""),
        REGISTER_SOURCE_MISSING);
    refused(
        Seat.TRE,
        new RecordAgreementSigned(
            from(SIGNED, Optional.empty(), SourceGrade.B, new SourceKey("X99")),
            Instrument.AGREEMENT,
            ""),
        REGISTER_SOURCE_UNKNOWN);
    did(
        Seat.EXCON,
        new RecordAgreementSigned(
            from(SIGNED, Optional.empty(), SourceGrade.ASSUMPTION), Instrument.AGREEMENT, ""));
  }

  @Test
  void one_day_has_one_answer() {
    did(Seat.MOFA_R, combat(TODAY, CombatStatus.NO));
    refused(Seat.MOFA_R, combat(TODAY, CombatStatus.YES), REGISTER_DAY_TAKEN);
    did(Seat.MOFA_R, combat(TODAY.minusDays(1), CombatStatus.YES));
    assertThat(known.conflictOn(TODAY).orElseThrow().status()).isEqualTo(CombatStatus.NO);
    assertThat(known.conflictOn(TODAY.minusDays(1)).orElseThrow().status())
        .isEqualTo(CombatStatus.YES);
    assertThat(known.conflictOn(TODAY.minusDays(2))).isEmpty();
  }

  @Test
  void a_correction_takes_the_place_of_the_wrong_fact_and_the_wrong_one_stays_readable() {
    did(Seat.TRE, signed(SIGNED));
    RecordAgreementInForce wrong = did(Seat.TRE, inForce(IN_FORCE));
    RegisterFacts before = known;
    RecordAgreementInForce right = inForce(IN_FORCE.plusDays(10));
    CorrectRegisterFact correction = correct(wrong, Optional.of(right));
    assertThat(decided(Seat.TRE, correction))
        .containsExactly(
            new RegisterFactCorrected(
                PH, wrong.fact().id(), Optional.of(right.fact().id()), Acts.WORDS),
            new AgreementEnteredIntoForce(right.fact()));
    did(Seat.TRE, correction);
    assertThat(agreement(IN_FORCE).status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(before.agreementOn(PH, IN_FORCE).status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(known.find(wrong.fact().id())).isPresent();
    assertThat(known.isCorrected(wrong.fact().id())).isTrue();
    refused(Seat.TRE, correct(wrong, Optional.empty()), REGISTER_FACT_CORRECTED_ALREADY);
  }

  @Test
  void a_correction_says_something_else_of_the_same_kind_about_a_fact_that_is_there() {
    RecordAgreementSigned there = did(Seat.TRE, signed(SIGNED));
    refused(Seat.TRE, correct(signed(SIGNED), Optional.empty()), REGISTER_FACT_UNKNOWN);
    refused(Seat.TRE, correct(there, Optional.of(inForce(IN_FORCE))), REGISTER_KIND_DIFFERS);
    refused(Seat.TRE, correct(there, Optional.of(signed(SIGNED))), NOTHING_CHANGED);
    refused(Seat.MOFA_R, correct(there, Optional.empty()), SEAT_MAY_NOT);
    refused(
        Seat.TRE,
        new RecordAgreementSigned(there.fact(), Instrument.AGREEMENT, ""),
        REGISTER_FACT_EXISTS);
  }

  @Test
  void a_fact_on_which_others_rest_is_not_taken_away_before_them() {
    RecordAgreementSigned there = did(Seat.TRE, signed(SIGNED));
    RecordAgreementInForce later = did(Seat.TRE, inForce(IN_FORCE));
    refused(Seat.TRE, correct(there, Optional.empty()), AGREEMENT_NOT_SIGNED);
    did(Seat.TRE, correct(later, Optional.empty()));
    did(Seat.TRE, correct(there, Optional.empty()));
    assertThat(agreement(TODAY).status()).isEqualTo(AgreementStatus.NONE);
    assertThat(known.recorded()).hasSize(2);
  }
}
