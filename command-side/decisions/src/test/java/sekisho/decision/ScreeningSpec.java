package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;
import static sekisho.message.Tri.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.FiveCategory;
import sekisho.message.ProhibitionGround;
import sekisho.message.ScreeningCommand.*;
import sekisho.message.ScreeningEvent.*;
import sekisho.message.Stage;

/** Principle 1 first, then what the item is, then whom it goes to (process 7.5). */
class ScreeningSpec {
  private static final LocalDate DAY = Play.DAY;
  private static final ConfirmPrinciple1 CONFIRM = new ConfirmPrinciple1(CASE, true, WORDS);

  @Test
  void screening_pins_the_version_in_force_that_day() {
    Play play = submitted("AU");
    play.when(METI_LO, screen(NO, NO, NO, DAY))
        .then(PolicyVersionPinned.class, P1Screened.class)
        .standsAt(Stage.P1_SCREENING);
    assertThat(play.latest(PolicyVersionPinned.class).version().value()).isEqualTo("V2026");
  }

  @Test
  void a_version_is_pinned_once_and_again_when_another_is_in_force() {
    Play play = submitted("AU").on(OnPaper.V2026_FROM.minusDays(1));
    play.when(METI_LO, new PinPolicy(CASE)).then(PolicyVersionPinned.class);
    assertThat(play.latest(PolicyVersionPinned.class).version().value()).isEqualTo("V2024");
    play.when(METI_LO, new PinPolicy(CASE))
        .refused(NOTHING_CHANGED)
        .on(OnPaper.V2026_FROM)
        .when(METI_LO, new PinPolicy(CASE))
        .then(PolicyVersionPinned.class);
    assertThat(play.latest(PolicyVersionPinned.class).version().value()).isEqualTo("V2026");
  }

  @Test
  void reference_data_of_yesterday_serves_and_older_or_future_data_does_not() {
    submitted("AU")
        .when(METI_LO, screen(NO, NO, NO, DAY.minusDays(2)))
        .refused(REFERENCE_DATA_TOO_OLD)
        .when(METI_LO, screen(NO, NO, NO, DAY.plusDays(1)))
        .refused(REFERENCE_DATA_IN_FUTURE)
        .when(METI_LO, screen(NO, NO, NO, DAY.minusDays(1)))
        .then(PolicyVersionPinned.class, P1Screened.class);
  }

  @Test
  void a_hit_under_principle_1_ends_only_in_a_prohibition() {
    submitted("KP")
        .did(METI_LO, screen(NO, YES, NO, DAY))
        .did(MOFA_R, CONFIRM)
        .when(METI_LO, classify(true))
        .refused(P1_HIT)
        .when(METI_LO, new ProposeProhibition(CASE, ProhibitionGround.P1A, WORDS))
        .refused(P1_NO_HIT)
        .when(NSS_C, new ConfirmProhibition(CASE))
        .refused(PROHIBITION_NOT_PROPOSED)
        .when(METI_LO, new ProposeProhibition(CASE, ProhibitionGround.P1B, WORDS))
        .then(ProhibitionProposed.class)
        .when(NSS_C, new ConfirmProhibition(CASE))
        .then(CaseProhibited.class)
        .standsAt(Stage.PROHIBITED_P1);
  }

  @Test
  void treaty_and_party_to_a_conflict_are_grounds_of_their_own() {
    submitted("KP")
        .did(METI_LO, screen(YES, NO, YES, DAY))
        .when(METI_LO, new ProposeProhibition(CASE, ProhibitionGround.P1A, WORDS))
        .then(ProhibitionProposed.class)
        .when(METI_LO, new ProposeProhibition(CASE, ProhibitionGround.P1C, WORDS))
        .then(ProhibitionProposed.class)
        .when(NSS_C, new ConfirmProhibition(CASE))
        .refused(P1_NOT_CONFIRMED);
  }

  @Test
  void the_prohibition_is_confirmed_by_another_person() {
    submitted("KP")
        .sits(NSS_C, METI_LO)
        .did(METI_LO, screen(NO, YES, NO, DAY))
        .did(MOFA_R, CONFIRM)
        .did(METI_LO, new ProposeProhibition(CASE, ProhibitionGround.P1B, WORDS))
        .when(NSS_C, new ConfirmProhibition(CASE))
        .refused(SECOND_PERSON_NEEDED);
  }

  @Test
  void an_unknown_ground_stops_the_case() {
    submitted("AU")
        .when(MOFA_R, CONFIRM)
        .refused(NOT_AT_THIS_STAGE)
        .did(METI_LO, screen(NO, UNKNOWN, NO, DAY))
        .did(MOFA_R, CONFIRM)
        .when(METI_LO, classify(false))
        .refused(P1_UNKNOWN);
  }

  @Test
  void mofa_confirms_once_or_disputes_and_meti_screens_again() {
    submitted("AU")
        .did(METI_LO, screen(NO, NO, NO, DAY))
        .when(METI_LO, classify(false))
        .refused(P1_NOT_CONFIRMED)
        .when(MOFA_R, new ConfirmPrinciple1(CASE, false, WORDS))
        .then(P1Disputed.class)
        .when(METI_LO, classify(false))
        .refused(P1_NOT_SCREENED)
        .when(METI_LO, screen(NO, NO, NO, DAY))
        .then(P1Screened.class)
        .when(MOFA_R, CONFIRM)
        .then(P1Confirmed.class)
        .when(MOFA_R, CONFIRM)
        .refused(NOTHING_CHANGED);
  }

  @Test
  void a_classification_counts_when_another_person_of_mod_concurs() {
    screened(submitted("AU"))
        .when(MOD_R, new ConcurClassification(CASE, true, WORDS))
        .refused(NOT_CLASSIFIED)
        .when(METI_LO, classify(true))
        .then(ItemClassified.class)
        .standsAt(Stage.P1_SCREENING)
        .when(MOD_R, new ConcurClassification(CASE, true, WORDS))
        .then(ClassificationConcurred.class)
        .standsAt(Stage.CLASSIFIED);
    screened(submitted("AU"))
        .sits(MOD_R, METI_LO)
        .did(METI_LO, classify(true))
        .when(MOD_R, new ConcurClassification(CASE, true, WORDS))
        .refused(SECOND_PERSON_NEEDED);
  }

  @Test
  void a_weapon_of_the_sdf_act_is_always_arms_of_item_1() {
    ClassifyItem wrong =
        new ClassifyItem(
            CASE,
            new sekisho.message.Classification(false, true, FiveCategory.NONE, WORDS),
            classify(true).appraisal());
    screened(submitted("AU")).when(METI_LO, wrong).refused(WEAPON_OUTSIDE_ITEM1);
  }

  @Test
  void the_secretariat_settles_only_a_disputed_classification() {
    OverrideClass override = new OverrideClass(CASE, item(true));
    screened(submitted("AU"))
        .did(METI_LO, classify(false))
        .when(NSS_C, override)
        .refused(CLASSIFICATION_NOT_DISPUTED)
        .when(MOD_R, new ConcurClassification(CASE, false, WORDS))
        .then(ClassificationDisputed.class)
        .when(NSS_C, override)
        .then(ClassificationOverridden.class)
        .standsAt(Stage.CLASSIFIED);
  }

  @Test
  void the_register_answers_as_of_today() {
    Play play = classified(submitted("CA"), true);
    play.when(TRE, new CheckAgreement(CASE)).then(AgreementChecked.class);
    assertThat(play.latest(AgreementChecked.class).status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(play.latest(AgreementChecked.class).asOf()).isEqualTo(DAY);
  }

  @Test
  void the_third_finding_lets_the_rules_be_evaluated_by_themselves() {
    classified(submitted("AU"), true)
        .when(METI_LO, new EvaluateRules(CASE))
        .refused(FACTS_INCOMPLETE)
        .did(TRE, new CheckAgreement(CASE))
        .did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(30)))
        .when(MOD_R, new ConcurCombat(CASE, true, WORDS))
        .then(CombatConcurred.class, RulesEvaluated.class)
        .standsAt(Stage.MINISTRY_REVIEW);
  }

  @Test
  void a_combat_finding_has_a_validity_that_looks_forward() {
    classified(submitted("AU"), true)
        .when(MOFA_R, combat(CombatStatus.NO, DAY.plusDays(1), DAY.plusDays(9)))
        .refused(REFERENCE_DATA_IN_FUTURE)
        .when(MOFA_R, combat(CombatStatus.NO, DAY, DAY.minusDays(1)))
        .refused(COMBAT_VALIDITY_BACKWARDS)
        .when(MOFA_R, combat(CombatStatus.NO, DAY.minusDays(9), DAY.minusDays(1)))
        .refused(COMBAT_EXPIRED)
        .when(MOFA_R, combat(CombatStatus.NO, DAY, DAY))
        .then(CombatDetermined.class);
  }

  @Test
  void mod_concurs_with_a_combat_finding_that_says_yes_or_no() {
    classified(submitted("AU"), true)
        .when(MOD_R, new ConcurCombat(CASE, true, WORDS))
        .refused(COMBAT_NOT_DETERMINED)
        .did(MOFA_R, combat(CombatStatus.UNDETERMINED, DAY, DAY.plusDays(5)))
        .when(MOD_R, new ConcurCombat(CASE, true, WORDS))
        .refused(COMBAT_UNDETERMINED)
        .did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(5)))
        .when(MOD_R, new ConcurCombat(CASE, false, WORDS))
        .then(CombatDisputed.class);
  }

  @Test
  void the_rules_are_asked_again_under_the_version_in_force_on_the_day() {
    Play play = submitted("AU").on(OnPaper.V2026_FROM.minusDays(1));
    play = inReview(play, true, CombatStatus.NO);
    assertThat(play.latest(RulesEvaluated.class).evaluation().version().value()).isEqualTo("V2024");
    play.on(OnPaper.V2026_FROM).when(NSS_C, new EvaluateRules(CASE)).then(RulesEvaluated.class);
    assertThat(play.latest(RulesEvaluated.class).evaluation().version().value()).isEqualTo("V2026");
  }
}
