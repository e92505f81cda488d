package sekisho.view.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Seat.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.Fact;
import sekisho.decision.Play;
import sekisho.message.AftercareCommand.ApplyConsequence;
import sekisho.message.CausingRecord;
import sekisho.message.CombatStatus;
import sekisho.message.Consequence.Standing;
import sekisho.message.Country;
import sekisho.message.EmbargoScope;
import sekisho.message.RegisterEvent.ConflictStatusChanged;
import sekisho.message.RegisterEvent.EmbargoLifted;
import sekisho.message.RegisterEvent.EmbargoListed;
import sekisho.message.RegisterEvent.PartyToConflictFound;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.ReopenTrigger;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.SourceGrade;
import sekisho.message.Stage;

/** What the pages know of a case is what its decider will act on. */
class TouchableCaseSpec {
  @Test
  void a_case_stands_as_its_decider_sees_it_at_every_step() {
    assertThat(row(draft("AU", false)).standing())
        .isEqualTo(new Standing(Stage.DRAFT, Optional.empty(), false));
    assertThat(row(submitted("AU")).submittedAt()).isPresent();
    assertThat(row(classified(submitted("AU"), true)).standing())
        .isEqualTo(new Standing(Stage.CLASSIFIED, Optional.of(true), false));
    assertThat(row(inReview(submitted("AU"), true, CombatStatus.NO)).standing())
        .isEqualTo(new Standing(Stage.MINISTRY_REVIEW, Optional.of(true), true));
    assertThat(row(inReview(submitted("CA"), true, CombatStatus.NO)).standing().restsOnAgreement())
        .isFalse();
    assertThat(row(licensed()).standing())
        .isEqualTo(new Standing(Stage.LICENSED, Optional.of(false), false));
  }

  @Test
  void a_weapon_of_metis_counts_at_once_and_no_weapon_only_when_mod_agrees() {
    assertThat(row(screened(submitted("AU")).did(METI_LO, classify(true))).standing().weapon())
        .contains(true);
    Play notAgreed = screened(submitted("AU")).did(METI_LO, classify(false));
    assertThat(row(notAgreed).standing().weapon()).isEmpty();
    assertThat(
            row(notAgreed.did(MOD_R, new ConcurClassification(CASE, true, WORDS)))
                .standing()
                .weapon())
        .contains(false);
  }

  @Test
  void a_suspended_case_is_known_by_the_stage_where_it_stood() {
    Play play = frigateConfirmed().did(SYSTEM, stop("register-AU"), stop("register-NZ"));
    assertThat(row(play).suspended()).isTrue();
    assertThat(row(play).stage()).isEqualTo(Stage.POLICY_CONFIRMED);
  }

  @Test
  void only_a_fact_that_makes_things_worse_touches_cases_by_itself() {
    assertThat(Cause.trigger(new ConflictStatusChanged(fact(), CombatStatus.YES)))
        .contains(ReopenTrigger.CONFLICT_OUTBREAK);
    assertThat(Cause.trigger(new ConflictStatusChanged(fact(), CombatStatus.NO))).isEmpty();
    assertThat(Cause.trigger(new ConflictStatusChanged(fact(), CombatStatus.UNDETERMINED)))
        .isEmpty();
    assertThat(Cause.trigger(new PartyToConflictFound(fact(), true)))
        .contains(ReopenTrigger.COURT_OR_UN_FINDING);
    assertThat(Cause.trigger(new PartyToConflictFound(fact(), false))).isEmpty();
    assertThat(Cause.trigger(new EmbargoListed(fact(), EmbargoScope.COUNTRY)))
        .contains(ReopenTrigger.EMBARGO_LISTED);
    assertThat(Cause.trigger(new EmbargoListed(fact(), EmbargoScope.ENTITIES))).isEmpty();
    assertThat(Cause.trigger(new EmbargoLifted(fact(), EmbargoScope.COUNTRY))).isEmpty();
  }

  private static ApplyConsequence stop(String register) {
    return new ApplyConsequence(
        CASE, ReopenTrigger.CONFLICT_OUTBREAK, new CausingRecord(register, 1), WORDS);
  }

  private static RegisterFact fact() {
    return new RegisterFact(
        new RegisterFactId(new UUID(1, 1)),
        new Country("AU"),
        LocalDate.of(2026, 11, 24),
        Optional.empty(),
        List.of(),
        SourceGrade.U,
        Optional.empty());
  }

  private static TouchableCase row(Play play) {
    TouchableCase row = TouchableCase.NEW;
    long record = 0;
    for (Fact fact : play.state().facts().toList()) {
      record++;
      row = row.after(fact.event(), record, Instant.EPOCH);
    }
    return row;
  }
}
