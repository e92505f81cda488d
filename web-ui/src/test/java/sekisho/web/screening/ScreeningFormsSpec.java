package sekisho.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.web.Typing.CASE;
import static sekisho.web.Typing.KEEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sekisho.message.Circumstance;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.FiveCategory;
import sekisho.message.P1Finding;
import sekisho.message.ProhibitionGround;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.DetermineCombat;
import sekisho.message.ScreeningCommand.OverrideClass;
import sekisho.message.ScreeningCommand.ProposeProhibition;
import sekisho.message.ScreeningCommand.ScreenPrinciple1;
import sekisho.message.Tri;
import sekisho.web.Typing;

class ScreeningFormsSpec {
  @Test
  void the_three_grounds_of_principle_1_are_screened_each_with_its_reference() {
    var typing =
        Typing.of(
            new Principle1Form("NO", "条約に違反しない", "UNKNOWN", "照会中", "YES", "決議1234", "令和8年11月20日"),
            Principle1Form.LABELS);
    assertThat(Principle1Form.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(
            new ScreenPrinciple1(
                CASE,
                new P1Finding(Tri.NO, KEEP.apply("条約に違反しない")),
                new P1Finding(Tri.UNKNOWN, KEEP.apply("照会中")),
                new P1Finding(Tri.YES, KEEP.apply("決議1234")),
                LocalDate.of(2026, 11, 20)));
  }

  @Test
  void every_field_under_principle_1_that_is_wrong_is_named_with_its_mend() {
    var typing =
        Typing.of(
            new Principle1Form("PERHAPS", "", "", " ", "no", "", "yesterday"),
            Principle1Form.LABELS);
    Principle1Form.read(CASE, typing.fields(), KEEP);
    assertThat(typing.wrong())
        .containsExactly(
            "treaty",
            "treatyReference",
            "unsc",
            "unscReference",
            "conflictParty",
            "conflictPartyReference",
            "dataAsOf");
    assertThat(typing.said()).noneMatch(said -> said.contains("screening."));
    assertThat(typing.said("dataAsOf", Locale.ENGLISH))
        .contains("Date of the reference data")
        .contains("2026-11-21");
    assertThat(typing.said("unscReference", Locale.JAPANESE)).contains("安保理決議");
  }

  @Test
  void mofa_confirms_or_disputes_with_a_reason() {
    var typing = Typing.of(new P1OpinionForm("no", "別の決議がある"), P1OpinionForm.LABELS);
    assertThat(P1OpinionForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(new ConfirmPrinciple1(CASE, false, KEEP.apply("別の決議がある")));

    var empty = Typing.of(P1OpinionForm.blank(), P1OpinionForm.LABELS);
    P1OpinionForm.read(CASE, empty.fields(), KEEP);
    assertThat(empty.wrong()).containsExactly("p1Agrees", "p1Reason");
    assertThat(empty.said()).noneMatch(said -> said.contains("screening."));
  }

  @Test
  void a_prohibition_is_proposed_on_a_ground() {
    var typing = Typing.of(new ProhibitionForm("P1C", "措置の対象国"), ProhibitionForm.LABELS);
    assertThat(ProhibitionForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(new ProposeProhibition(CASE, ProhibitionGround.P1C, KEEP.apply("措置の対象国")));

    var wrong = Typing.of(new ProhibitionForm("P2", ""), ProhibitionForm.LABELS);
    ProhibitionForm.read(CASE, wrong.fields(), KEEP);
    assertThat(wrong.wrong()).containsExactly("prohibitionGround", "prohibitionRationale");
    assertThat(wrong.said()).noneMatch(said -> said.contains("screening."));
  }

  @Test
  void both_senses_of_weapon_are_two_answers() {
    var typing =
        Typing.of(
            new ClassificationForm(
                "yes", "no", "WARNING", "軍用の仕様", List.of("PRECEDENT", "URGENT"), "先例"),
            ClassificationForm.LABELS);
    var command = ClassificationForm.read(CASE, typing.fields(), KEEP).get();
    assertThat(command.classification())
        .isEqualTo(new Classification(true, false, FiveCategory.WARNING, KEEP.apply("軍用の仕様")));
    assertThat(command.appraisal().circumstances())
        .containsExactlyInAnyOrder(Circumstance.PRECEDENT, Circumstance.URGENT);
  }

  @Test
  void no_circumstance_at_all_is_an_answer() {
    var typing =
        Typing.of(
            new ClassificationForm("yes", "yes", "NONE", "艦艇", List.of(), "該当なし"),
            ClassificationForm.LABELS);
    var command = ClassificationForm.read(CASE, typing.fields(), KEEP).get();
    assertThat(typing.wrong()).isEmpty();
    assertThat(command.appraisal().circumstances()).isEmpty();
  }

  @Test
  void every_field_of_the_classification_that_is_wrong_is_named() {
    var typing =
        Typing.of(
            new ClassificationForm("", "maybe", "SIXTH", "", List.of("LUCKY"), ""),
            ClassificationForm.LABELS);
    ClassificationForm.read(CASE, typing.fields(), KEEP);
    assertThat(typing.wrong())
        .containsExactly(
            "item1Arms",
            "sdfWeapon",
            "fiveCategory",
            "classificationReason",
            "circumstances",
            "appraisalReason");
    assertThat(typing.said()).noneMatch(said -> said.contains("screening."));
  }

  @Test
  void mod_concurs_and_the_nss_settles() {
    var concurs =
        Typing.of(new ClassificationOpinionForm("yes", "同じ判断"), ClassificationOpinionForm.LABELS);
    assertThat(ClassificationOpinionForm.read(CASE, concurs.fields(), KEEP).get())
        .isEqualTo(new ConcurClassification(CASE, true, KEEP.apply("同じ判断")));

    var settles = Typing.of(new OverrideForm("yes", "yes", "NONE", "主砲"), OverrideForm.LABELS);
    assertThat(OverrideForm.read(CASE, settles.fields(), KEEP).get())
        .isEqualTo(
            new OverrideClass(
                CASE, new Classification(true, true, FiveCategory.NONE, KEEP.apply("主砲"))));

    var empty = Typing.of(OverrideForm.blank(), OverrideForm.LABELS);
    OverrideForm.read(CASE, empty.fields(), KEEP);
    assertThat(empty.wrong())
        .containsExactly(
            "overrideItem1Arms", "overrideSdfWeapon", "overrideFiveCategory", "overrideReason");
    assertThat(empty.said()).noneMatch(said -> said.contains("screening."));
  }

  @Test
  void a_combat_finding_holds_to_its_last_day_which_may_be_its_first() {
    for (String until : List.of("2026-11-20", "2026-12-20")) {
      var typing = Typing.of(new CombatForm("NO", "公館の報告", "2026-11-20", until), CombatForm.LABELS);
      assertThat(CombatForm.read(CASE, typing.fields(), KEEP).get())
          .isEqualTo(
              new DetermineCombat(
                  CASE,
                  CombatStatus.NO,
                  KEEP.apply("公館の報告"),
                  LocalDate.of(2026, 11, 20),
                  LocalDate.parse(until)));
    }
    var concurs = Typing.of(new CombatOpinionForm("no", "異なる報告"), CombatOpinionForm.LABELS);
    assertThat(CombatOpinionForm.read(CASE, concurs.fields(), KEEP).get())
        .isEqualTo(new ConcurCombat(CASE, false, KEEP.apply("異なる報告")));
  }

  @Test
  void a_last_day_before_the_day_of_the_finding_is_an_error_of_the_last_day() {
    var typing =
        Typing.of(new CombatForm("NO", "報告", "2026-11-20", "2026-11-19"), CombatForm.LABELS);
    CombatForm.read(CASE, typing.fields(), KEEP);
    assertThat(typing.wrong()).containsExactly("combatValidUntil");
    assertThat(typing.said("combatValidUntil", Locale.JAPANESE)).contains("有効期限", "基準日以後");
    assertThat(typing.said("combatValidUntil", Locale.ENGLISH)).contains("Valid until");
  }
}
