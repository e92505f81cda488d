package sekisho.web.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.web.Typing.CASE;
import static sekisho.web.Typing.KEEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.LicenceLine;
import sekisho.message.ReopenTrigger;
import sekisho.web.Typing;
import sekisho.web.aftercare.ApplicationForm.Line;

class AftercareFormsSpec {
  private static final String PREFIX = "aftercare";

  @Test
  void an_application_takes_the_lines_that_have_a_quantity() {
    var form = new ApplicationForm(List.of(new Line("4"), new Line(""), new Line("１,２００")));
    var command = form.read(Typing.of(form, PREFIX).fields(), CASE).get();
    assertThat(command.lines()).containsExactly(new LicenceLine(1, 4), new LicenceLine(3, 1200));
  }

  @Test
  void an_application_begins_with_what_was_confirmed() {
    assertThat(ApplicationForm.of(List.of(4L, 1L)).lines())
        .containsExactly(new Line("4"), new Line("1"));
  }

  @Test
  void a_quantity_that_is_no_whole_number_names_its_line() {
    var form = new ApplicationForm(List.of(new Line("four"), new Line("0"), new Line("1.5")));
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE);
    assertThat(typing.wrong())
        .containsExactly("lines[0].quantity", "lines[1].quantity", "lines[2].quantity");
    assertThat(typing.said("lines[0].quantity", Locale.JAPANESE)).isEqualTo("1行目の数量は整数で入力してください");
    assertThat(typing.said("lines[1].quantity", Locale.ENGLISH)).contains("Quantity (line 2)");
  }

  @Test
  void an_empty_application_is_left_to_the_rules() {
    var form = new ApplicationForm(null);
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE).get().lines()).isEmpty();
  }

  @Test
  void a_licence_takes_one_condition_a_line_and_six_months_when_nothing_is_said() {
    var form = new GrantForm("", " 年次報告 \n\n設置場所の変更は事前に通知する");
    var command = form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get();
    assertThat(command.validUntil()).isEmpty();
    assertThat(command.conditions())
        .containsExactly(KEEP.apply("年次報告"), KEEP.apply("設置場所の変更は事前に通知する"));
  }

  @Test
  void a_licence_may_have_another_last_day() {
    var form = new GrantForm("令和9年3月31日", null);
    var command = form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get();
    assertThat(command.validUntil()).isEqualTo(Optional.of(LocalDate.of(2027, 3, 31)));
    assertThat(command.conditions()).isEmpty();
  }

  @Test
  void a_last_day_that_is_no_day_is_named() {
    var form = new GrantForm("half a year", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("licenceUntil");
    assertThat(typing.said("licenceUntil", Locale.JAPANESE)).contains("有効期限", "実在する日");
  }

  @Test
  void a_refusal_needs_a_reason_and_leaves_its_ground_to_the_rules() {
    var form = new RefusalForm("", "", "書類の不備");
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get().ground().isNamed())
        .isFalse();
    var wrong = new RefusalForm("RB", "X", "");
    var typing = Typing.of(wrong, PREFIX);
    wrong.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("rule", "viewpoint", "refusalReason");
  }

  @Test
  void a_suspension_and_a_reopening_name_trigger_and_reason() {
    var form = new SuspensionForm("CONFLICT_OUTBREAK", "戦闘が始まった");
    assertThat(form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get().trigger())
        .isEqualTo(ReopenTrigger.CONFLICT_OUTBREAK);
    var suspension = Typing.of(SuspensionForm.blank(), PREFIX);
    SuspensionForm.blank().read(suspension.fields(), CASE, KEEP);
    assertThat(suspension.wrong()).containsExactly("suspendTrigger", "suspendReason");
    var reopening = Typing.of(new ReopeningForm("WAR", ""), PREFIX);
    new ReopeningForm("WAR", "").read(reopening.fields(), CASE, KEEP);
    assertThat(reopening.wrong()).containsExactly("reopenTrigger", "reopenReason");
    assertThat(reopening.said()).noneMatch(said -> said.contains("aftercare."));
  }

  @Test
  void lifting_and_revocation_need_a_reason() {
    var lifting = Typing.of(LiftingForm.blank(), PREFIX);
    LiftingForm.blank().read(lifting.fields(), CASE, KEEP);
    assertThat(lifting.said("liftReason", Locale.JAPANESE)).isEqualTo("解除の理由を入力してください");
    var revocation = Typing.of(RevocationForm.blank(), PREFIX);
    RevocationForm.blank().read(revocation.fields(), CASE, KEEP);
    assertThat(revocation.wrong()).containsExactly("revokeReason");
  }
}
