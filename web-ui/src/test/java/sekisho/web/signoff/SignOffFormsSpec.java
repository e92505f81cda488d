package sekisho.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.web.Typing.CASE;
import static sekisho.web.Typing.KEEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.ConfirmationCondition;
import sekisho.message.DossierHash;
import sekisho.message.ObjectionOutcome;
import sekisho.message.RuleId;
import sekisho.message.Seat;
import sekisho.message.Viewpoint;
import sekisho.web.Typing;

class SignOffFormsSpec {
  private static final String PREFIX = "signoff";
  private static final String HASH = "cd".repeat(32);
  private static final List<String> FOUR = List.of("PM", "CCS", "FM", "DM");

  @Test
  void a_meeting_of_all_four_is_tabled() {
    var form = new TableForm("2026-11-20", "no", FOUR, "", "");
    var command = form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get();
    assertThat(command.meetingOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(command.circulation()).isFalse();
    assertThat(command.attendance()).isEqualTo(Seat.FOUR_MINISTERS);
    assertThat(command.conditionalOn()).isEmpty();
  }

  @Test
  void who_is_absent_is_left_to_the_rules() {
    var form = new TableForm("2026-11-20", "no", List.of("PM"), "", "");
    var typing = Typing.of(form, PREFIX);
    assertThat(form.read(typing.fields(), CASE, KEEP).get().attendance()).containsExactly(Seat.PM);
    assertThat(typing.wrong()).isEmpty();
  }

  @Test
  void by_circulation_nobody_is_present() {
    var form = new TableForm("2026-11-20", "yes", FOUR, "", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("attendance");
    assertThat(typing.said("attendance", Locale.JAPANESE)).contains("出席者", "持ち回り");
    assertThat(typing.said("attendance", Locale.ENGLISH)).contains("Present", "circulation");
  }

  @Test
  void a_condition_and_its_last_day_belong_together() {
    var form = new TableForm("2026-11-20", "yes", List.of(), "相手国の選定", "2027-03-31");
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get().conditionalOn())
        .isEqualTo(
            Optional.of(
                new ConfirmationCondition(KEEP.apply("相手国の選定"), LocalDate.of(2027, 3, 31))));

    var noDay = Typing.of(new TableForm("2026-11-20", "yes", null, "相手国の選定", ""), PREFIX);
    new TableForm("2026-11-20", "yes", null, "相手国の選定", "").read(noDay.fields(), CASE, KEEP);
    assertThat(noDay.wrong()).containsExactly("lapsesAfter");
    assertThat(noDay.said("lapsesAfter", Locale.ENGLISH)).contains("Last day for the condition");

    var noText = Typing.of(new TableForm("2026-11-20", "yes", null, "", "2027-03-31"), PREFIX);
    new TableForm("2026-11-20", "yes", null, "", "2027-03-31").read(noText.fields(), CASE, KEEP);
    assertThat(noText.wrong()).containsExactly("condition");
    assertThat(noText.said("condition", Locale.JAPANESE)).contains("確認の条件");
  }

  @Test
  void every_field_of_the_tabling_that_is_missing_is_named() {
    var form = new TableForm("tomorrow", null, List.of("KING"), null, "2027");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong())
        .containsExactly("meetingOn", "circulation", "attendance", "lapsesAfter");
    assertThat(typing.said()).noneMatch(said -> said.contains("signoff."));
  }

  @Test
  void a_signature_carries_the_hash_that_was_shown() {
    var form = new SignForm(HASH);
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE).get().dossier())
        .isEqualTo(new DossierHash(HASH));
  }

  @Test
  void a_signature_without_a_hash_is_no_signature() {
    for (String hash : List.of("", "cd", "CD".repeat(32))) {
      var form = new SignForm(hash);
      var typing = Typing.of(form, PREFIX);
      form.read(typing.fields(), CASE);
      assertThat(typing.wrong()).as(hash).containsExactly("dossier");
    }
  }

  @Test
  void an_objection_names_rule_and_viewpoint_as_its_ground() {
    var form = new ObjectionForm(HASH, "NOT_PERMITTED", "RB20", "CONCERN", "戦闘の終結前である");
    var command = form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get();
    assertThat(command.outcome()).isEqualTo(ObjectionOutcome.NOT_PERMITTED);
    assertThat(command.ground().orElseThrow().rule()).isEqualTo(Optional.of(new RuleId("RB20")));
    assertThat(command.ground().orElseThrow().viewpoint())
        .isEqualTo(Optional.of(Viewpoint.CONCERN));
  }

  @Test
  void an_objection_without_a_ground_is_left_to_the_rules() {
    var form = new ObjectionForm(HASH, "HOLD", "", "", "確認を要する");
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get().ground()).isEmpty();
  }

  @Test
  void every_field_of_an_objection_that_is_wrong_is_named() {
    var form = new ObjectionForm(HASH, "MAYBE", "rule 20", "ALL", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("outcome", "rule", "viewpoint", "objectionReason");
    assertThat(typing.said("objectionReason", Locale.JAPANESE)).isEqualTo("反対の理由を入力してください");
  }

  @Test
  void special_circumstances_need_all_four_fields() {
    var form = SpecialCircumstancesForm.blank();
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong())
        .containsExactly("facts", "securityNeed", "aggressionBasis", "validUntil");
    assertThat(typing.said("securityNeed", Locale.ENGLISH)).contains("Need for Japan’s security");
  }

  @Test
  void a_cabinet_decision_needs_number_day_and_scope() {
    var form = new CabinetForm("x".repeat(101), "2026-13-01", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("decisionNumber", "decidedOn", "cabinetScope");
    assertThat(typing.said("decisionNumber", Locale.JAPANESE)).contains("閣議決定の番号", "100");
  }

  @Test
  void a_lapse_says_whether_the_condition_failed_and_why() {
    var form = new LapseForm("no", "期限の経過");
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get().conditionFailed())
        .isFalse();
    var typing = Typing.of(LapseForm.blank(), PREFIX);
    LapseForm.blank().read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("failed", "lapseReason");
  }

  @Test
  void acts_with_one_text_need_it() {
    var withdraw = Typing.of(WithdrawForm.blank(), PREFIX);
    WithdrawForm.blank().read(withdraw.fields(), CASE, KEEP);
    assertThat(withdraw.said("withdrawReason", Locale.JAPANESE)).contains("署名を取り下げる理由");
    var resume = Typing.of(ResumeForm.blank(), PREFIX);
    ResumeForm.blank().read(resume.fields(), CASE, KEEP);
    assertThat(resume.wrong()).containsExactly("resumeReason");
    var met = Typing.of(ConditionMetForm.blank(), PREFIX);
    ConditionMetForm.blank().read(met.fields(), CASE, KEEP);
    assertThat(met.wrong()).containsExactly("evidence");
    var confirm = Typing.of(ConfirmForm.blank(), PREFIX);
    ConfirmForm.blank().read(confirm.fields(), CASE, KEEP);
    assertThat(confirm.wrong()).containsExactly("memo");
    var returned = Typing.of(new ReturnForm(HASH, " "), PREFIX);
    new ReturnForm(HASH, " ").read(returned.fields(), CASE, KEEP);
    assertThat(returned.wrong()).containsExactly("instruction");
  }
}
