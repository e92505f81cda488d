package sekisho.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import sekisho.message.Country;
import sekisho.message.DocumentHash;
import sekisho.message.Tri;

class FieldsTest {
  record Line(String quantity) {}

  record Form(String value, List<String> several, List<Line> lines) {}

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-21",
    "2026/11/21, 2026-11-21",
    "２０２６年１１月２１日, 2026-11-21",
    "令和8年11月21日, 2026-11-21",
    "令和 8 年 11 月 21 日, 2026-11-21",
    "令和元年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "r8.11.21, 2026-11-21",
    "2024-02-29, 2024-02-29"
  })
  void a_day_is_understood_as_people_type_it(String typed, LocalDate day) {
    assertThat(Fields.of(form(typed), "test").day("value").get()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13-01",
        "tomorrow",
        "平成40年1月1日",
        "令和元年4月30日",
        "21.11.2026",
        "2026-11-21x"
      })
  void a_day_that_does_not_exist_is_one_error(String typed) {
    BindingResult bound = form(typed);
    var day = Fields.of(bound, "test").day("value");
    assertThat(codes(bound)).containsExactly("common.field.day");
    assertThat(bound.getFieldValue("value")).isEqualTo(typed);
    assertThat(day.understood()).isFalse();
    assertThatThrownBy(day::get).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_missing_value_is_one_error_and_a_second_one_is_not_added() {
    BindingResult bound = form("  ");
    var fields = Fields.of(bound, "test");
    fields.text("value");
    fields.day("value");
    assertThat(codes(bound)).containsExactly("common.field.required");
    assertThat(fields.wrong()).isTrue();
  }

  @Test
  void a_value_that_may_be_left_out_may() {
    BindingResult bound = form("");
    var fields = Fields.of(bound, "test");
    assertThat(fields.maybeText("value").get()).isEmpty();
    assertThat(fields.maybeDay("value").get()).isEmpty();
    assertThat(fields.maybeWhole("value", 1, 2).get()).isEmpty();
    assertThat(fields.maybeChoice("value", Tri.class).get()).isEmpty();
    assertThat(fields.wrong()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 10", "'1,0', 10", "１０, 10", "' 5 ', 5"})
  void both_edges_of_a_whole_number_are_allowed(String typed, long number) {
    assertThat(Fields.of(form(typed), "test").whole("value", 1, 10).get()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0, common.field.between",
    "11, common.field.between",
    "1.5, common.field.whole",
    "ten, common.field.whole",
    "99999999999999999999, common.field.whole"
  })
  void what_is_no_such_number_is_one_error(String typed, String code) {
    BindingResult bound = form(typed);
    Fields.of(bound, "test").whole("value", 1, 10);
    assertThat(codes(bound)).containsExactly(code);
  }

  @Test
  void a_choice_is_a_name_of_the_closed_set_and_nothing_else() {
    assertThat(Fields.of(form("YES"), "test").choice("value", Tri.class).get()).isEqualTo(Tri.YES);
    BindingResult bound = form("yes");
    Fields.of(bound, "test").choice("value", Tri.class);
    assertThat(codes(bound)).containsExactly("common.field.choice");
  }

  @Test
  void several_choices_are_a_set_and_one_bad_name_spoils_it() {
    BindingResult good = bound(new Form("", List.of("YES", "NO", "YES"), List.of()));
    assertThat(Fields.of(good, "test").choices("several", Tri.class).get())
        .isEqualTo(Set.of(Tri.YES, Tri.NO));
    BindingResult bad = bound(new Form("", List.of("YES", "PERHAPS"), List.of()));
    assertThat(Fields.of(bad, "test").choices("several", Tri.class).understood()).isFalse();
    assertThat(bad.getFieldErrorCount("several")).isEqualTo(1);
  }

  @Test
  void a_shaped_value_is_checked_by_its_own_type() {
    assertThat(Fields.of(form("JP"), "test").value("value", Country::new).get())
        .isEqualTo(new Country("JP"));
    assertThat(Fields.of(form(""), "test").maybeValue("value", Country::new).get())
        .isEqualTo(Optional.empty());
    BindingResult bound = form("../../etc");
    Fields.of(bound, "test").value("value", DocumentHash::new);
    assertThat(codes(bound)).containsExactly("common.field.shape");
  }

  @Test
  void yes_and_no_have_to_be_said_and_a_declaration_ticked() {
    assertThat(Fields.of(form("yes"), "test").yesNo("value").get()).isTrue();
    assertThat(Fields.of(form("no"), "test").yesNo("value").get()).isFalse();
    BindingResult silent = form("");
    Fields.of(silent, "test").yesNo("value");
    assertThat(codes(silent)).containsExactly("common.field.choose");
    BindingResult unticked = form("");
    Fields.of(unticked, "test").mustTick("value");
    assertThat(codes(unticked)).containsExactly("common.field.tick");
  }

  @Test
  void a_text_has_a_longest_length_counted_in_characters_and_no_null_byte() {
    assertThat(Fields.of(form("髙﨑𠮷"), "test").text("value", 3).get()).isEqualTo("髙﨑𠮷");
    BindingResult tooLong = form("髙﨑𠮷野");
    Fields.of(tooLong, "test").text("value", 3);
    assertThat(codes(tooLong)).containsExactly("common.field.long");
    BindingResult nullByte = form("a\0b");
    Fields.of(nullByte, "test").text("value");
    assertThat(codes(nullByte)).containsExactly("common.field.shape");
  }

  @Test
  void an_error_names_the_label_of_its_field_and_the_line() {
    var messages = new StaticMessageSource();
    messages.addMessage("test.lines.quantity", Locale.JAPANESE, "数量");
    messages.addMessage("common.field.line", Locale.JAPANESE, "{0}行目の{1}");
    messages.addMessage("common.field.required", Locale.JAPANESE, "{0}を入力してください");
    BindingResult bound = bound(new Form("", List.of(), List.of(new Line("1"), new Line(""))));
    Fields.of(bound, "test").whole("lines[1].quantity", 1, 9);
    assertThat(messages.getMessage(bound.getFieldErrors().getFirst(), Locale.JAPANESE))
        .isEqualTo("2行目の数量を入力してください");
  }

  private static BindingResult form(String typed) {
    return bound(new Form(typed, List.of(), List.of()));
  }

  private static BindingResult bound(Form form) {
    return new BeanPropertyBindingResult(form, "form");
  }

  private static List<String> codes(BindingResult bound) {
    return bound.getFieldErrors().stream().map(e -> e.getCode()).map(String::valueOf).toList();
  }
}
