package sekisho.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.web.Typing.CASE;
import static sekisho.web.Typing.KEEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sekisho.message.AdverseGround;
import sekisho.message.AttRisks;
import sekisho.message.ConcernLevel;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ReviewCommand.RecordAttRisk;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.ReviewCommand.RecordViewpoint;
import sekisho.message.ReviewCommand.RequestInfo;
import sekisho.message.ReviewCommand.SupplyInfo;
import sekisho.message.RuleId;
import sekisho.message.SecretariesOutcome;
import sekisho.message.Viewpoint;
import sekisho.web.CaseStory;
import sekisho.web.Typing;

class ReviewFormsSpec {
  private static final String HASH = CaseStory.CERTIFICATE.sha256();

  @Test
  void a_finding_has_a_degree_of_concern_a_risk_and_its_evidence() {
    for (int risk : new int[] {0, 4}) {
      var typing =
          Typing.of(
              new ViewpointForm("END_USER", "CAREFUL", "" + risk, "管理体制は確認中", List.of(HASH)),
              ViewpointForm.LABELS);
      assertThat(ViewpointForm.read(CASE, typing.fields(), KEEP).get())
          .isEqualTo(
              new RecordViewpoint(
                  CASE,
                  Viewpoint.END_USER,
                  ConcernLevel.CAREFUL,
                  risk,
                  KEEP.apply("管理体制は確認中"),
                  List.of(CaseStory.CERTIFICATE)));
    }
  }

  @Test
  void every_field_of_a_finding_that_is_wrong_is_named() {
    for (String risk : List.of("-1", "5", "high", "")) {
      var typing =
          Typing.of(
              new ViewpointForm("WEATHER", "", risk, "", List.of("certificate")),
              ViewpointForm.LABELS);
      ViewpointForm.read(CASE, typing.fields(), KEEP);
      assertThat(typing.wrong()).containsExactly("about", "concern", "risk", "finding", "evidence");
      assertThat(typing.said()).noneMatch(said -> said.contains("review."));
    }
  }

  @Test
  void six_risks_are_assessed_each_for_itself() {
    var typing =
        Typing.of(new AttRiskForm("0", "1", "2", "3", "4", "0", "現況報告", "no"), AttRiskForm.LABELS);
    assertThat(AttRiskForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(
            new RecordAttRisk(CASE, new AttRisks(0, 1, 2, 3, 4, 0), KEEP.apply("現況報告"), false));

    var empty = Typing.of(AttRiskForm.blank(), AttRiskForm.LABELS);
    AttRiskForm.read(CASE, empty.fields(), KEEP);
    assertThat(empty.wrong())
        .containsExactly(
            "peaceAndSecurity",
            "humanitarianLaw",
            "humanRights",
            "terrorism",
            "organisedCrime",
            "genderBasedViolence",
            "mitigation",
            "overriding");
    assertThat(empty.said()).noneMatch(said -> said.contains("review."));
  }

  @Test
  void each_condition_of_a_view_is_a_text_of_its_own() {
    var typing =
        Typing.of(
            new MinistryViewForm(
                "CONCUR_WITH_CONDITIONS", List.of("年1回、報告", "", "Notify, in writing"), "管理のため"),
            MinistryViewForm.LABELS);
    assertThat(MinistryViewForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(
            new GiveMinistryView(
                CASE,
                Position.CONCUR_WITH_CONDITIONS,
                List.of(KEEP.apply("年1回、報告"), KEEP.apply("Notify, in writing")),
                KEEP.apply("管理のため")));
  }

  @Test
  void conditions_and_the_position_with_conditions_belong_together() {
    var without =
        Typing.of(
            new MinistryViewForm("CONCUR_WITH_CONDITIONS", List.of("", ""), "理由"),
            MinistryViewForm.LABELS);
    MinistryViewForm.read(CASE, without.fields(), KEEP);
    assertThat(without.wrong()).containsExactly("conditions");
    assertThat(without.said("conditions", Locale.JAPANESE)).contains("条件", "一つ以上");

    var unasked =
        Typing.of(new MinistryViewForm("OBJECT", List.of("年1回"), "理由"), MinistryViewForm.LABELS);
    MinistryViewForm.read(CASE, unasked.fields(), KEEP);
    assertThat(unasked.wrong()).containsExactly("conditions");
    assertThat(unasked.said("conditions", Locale.ENGLISH)).contains("Conditions", "only when");
  }

  @Test
  void a_question_has_a_day_and_an_answer_may_have_documents() {
    var question = Typing.of(new QuestionForm("設置場所は", "2026-12-01"), QuestionForm.LABELS);
    assertThat(QuestionForm.read(CASE, question.fields(), KEEP).get())
        .isEqualTo(new RequestInfo(CASE, KEEP.apply("設置場所は"), LocalDate.of(2026, 12, 1)));
    var answer = Typing.of(new AnswerForm("基地内", List.of()), AnswerForm.LABELS);
    assertThat(AnswerForm.read(CASE, answer.fields(), KEEP).get())
        .isEqualTo(new SupplyInfo(CASE, KEEP.apply("基地内"), List.of()));

    var noDay = Typing.of(new QuestionForm("", "soon"), QuestionForm.LABELS);
    QuestionForm.read(CASE, noDay.fields(), KEEP);
    assertThat(noDay.wrong()).containsExactly("question", "due");
    var noAnswer = Typing.of(new AnswerForm(" ", List.of("x")), AnswerForm.LABELS);
    AnswerForm.read(CASE, noAnswer.fields(), KEEP);
    assertThat(noAnswer.wrong()).containsExactly("answer", "documents");
    assertThat(noDay.said()).noneMatch(said -> said.contains("review."));
    assertThat(noAnswer.said()).noneMatch(said -> said.contains("review."));
  }

  @Test
  void an_escalation_needs_a_reason_and_no_level() {
    var typing = Typing.of(new EscalationForm("先例がない"), EscalationForm.LABELS);
    assertThat(EscalationForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(new EscalateTo(CASE, KEEP.apply("先例がない")));
    var empty = Typing.of(EscalationForm.blank(), EscalationForm.LABELS);
    EscalationForm.read(CASE, empty.fields(), KEEP);
    assertThat(empty.wrong()).containsExactly("escalationReason");
  }

  @Test
  void an_adverse_decision_names_its_ground() {
    var typing = Typing.of(new NotPermittedForm("RC1", "CONCERN", "懸念"), NotPermittedForm.LABELS);
    assertThat(NotPermittedForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(
            new DeclareNotPermitted(
                CASE,
                new AdverseGround(Optional.of(new RuleId("RC1")), Optional.of(Viewpoint.CONCERN)),
                KEEP.apply("懸念")));
    var wrong = Typing.of(new NotPermittedForm("R1", "MOOD", ""), NotPermittedForm.LABELS);
    NotPermittedForm.read(CASE, wrong.fields(), KEEP);
    assertThat(wrong.wrong()).containsExactly("rule", "viewpoint", "adverseReason");
    assertThat(wrong.said()).noneMatch(said -> said.contains("review."));
  }

  @Test
  void a_meeting_has_a_day_those_present_and_a_conclusion() {
    var typing =
        Typing.of(
            new SecretariesForm(
                "2026-11-20", List.of("METI", "NSS"), "TO_MINISTERS", "", "", "武器のため"),
            SecretariesForm.LABELS);
    assertThat(SecretariesForm.read(CASE, typing.fields(), KEEP).get())
        .isEqualTo(
            new RecordSecretaries(
                CASE,
                LocalDate.of(2026, 11, 20),
                Set.of(Ministry.METI, Ministry.NSS),
                SecretariesOutcome.TO_MINISTERS,
                Optional.empty(),
                KEEP.apply("武器のため")));
  }

  @Test
  void every_field_of_a_meeting_that_is_wrong_is_named() {
    var typing =
        Typing.of(
            new SecretariesForm("2026-13-01", List.of(), "ADJOURN", "rule", "", ""),
            SecretariesForm.LABELS);
    SecretariesForm.read(CASE, typing.fields(), KEEP);
    assertThat(typing.wrong())
        .containsExactly("heldOn", "attendance", "outcome", "rule", "secretariesReason");
    assertThat(typing.said()).noneMatch(said -> said.contains("review."));
  }
}
