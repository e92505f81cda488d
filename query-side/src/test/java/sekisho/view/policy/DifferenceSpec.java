package sekisho.view.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;
import sekisho.view.policy.RowChange.Kind;

/** What differs between two versions: rules, rows, conditions, and the steps between tables. */
class DifferenceSpec {
  private static final InputText WEAPON = input("facts.sdfWeapon", "true", "false");
  private static final InputText AGREEMENT = input("facts.agreement", "IN_FORCE", "SIGNED", "NONE");
  private static final CellText IS_WEAPON = new CellText(WEAPON, "true", List.of("true"));
  private static final CellText NO_WEAPON = new CellText(WEAPON, "false", List.of("false"));
  private static final CellText AGREED =
      new CellText(AGREEMENT, "\"IN_FORCE\"", List.of("IN_FORCE"));

  @Test
  void a_rule_of_one_version_alone_is_new_or_gone() {
    var before = version(row("RB4-1", "RB4", "OK", "words"));
    var after = version(row("RB17-1", "RB17", "OK", "words", IS_WEAPON));
    Difference difference = Difference.between(before, after);
    assertThat(difference.rules(Kind.NEW)).containsExactly(new RuleId("RB17"));
    assertThat(difference.rules(Kind.GONE)).containsExactly(new RuleId("RB4"));
    Difference back = Difference.between(after, before);
    assertThat(back.rules(Kind.NEW)).containsExactly(new RuleId("RB4"));
    assertThat(back.rules(Kind.GONE)).containsExactly(new RuleId("RB17"));
  }

  @Test
  void a_version_differs_in_nothing_from_itself() {
    var version = version(row("RB4-1", "RB4", "OK", "words"), row("RB5-1", "RB5", "N", "words"));
    Difference difference = Difference.between(version, version);
    assertThat(difference.rules()).extracting(RuleChange::kind).containsOnly(Kind.SAME);
    assertThat(difference.steps()).isEmpty();
  }

  @Test
  void a_condition_that_asks_something_else_is_shown_with_both_sides() {
    RowChange change =
        only(
            row("RB4-1", "RB4", "OK", "words", IS_WEAPON, AGREED),
            row("RB4-1", "RB4", "OK", "words", NO_WEAPON, AGREED));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.cells())
        .containsExactly(new RowChange.CellChange(Optional.of(IS_WEAPON), Optional.of(NO_WEAPON)));
    assertThat(change.outputChanged()).isFalse();
  }

  @Test
  void a_condition_that_was_added_or_dropped_has_one_side() {
    RowText plain = row("RB4-1", "RB4", "OK", "words", IS_WEAPON);
    RowText more = row("RB4-1", "RB4", "OK", "words", IS_WEAPON, AGREED);
    assertThat(only(plain, more).cells())
        .containsExactly(new RowChange.CellChange(Optional.empty(), Optional.of(AGREED)));
    assertThat(only(more, plain).cells())
        .containsExactly(new RowChange.CellChange(Optional.of(AGREED), Optional.empty()));
  }

  @Test
  void another_result_is_a_change_and_the_rows_are_not_taken_for_the_same() {
    Difference difference =
        Difference.between(
            version(row("RC7-1", "RC7", "L2", "words", IS_WEAPON)),
            version(row("RC7-1", "RC7", "L3", "words", IS_WEAPON)));
    assertThat(difference.rules(Kind.CHANGED)).containsExactly(new RuleId("RC7"));
    assertThat(difference.rules().getFirst().rows())
        .extracting(RowChange::kind)
        .containsExactly(Kind.GONE, Kind.NEW);
  }

  @Test
  void other_words_or_another_source_alone_are_no_change_of_the_rule() {
    RowChange words =
        only(row("RB5-1", "RB5", "OK", "words"), row("RB5-1", "RB5", "OK", "other words"));
    assertThat(words.kind()).isEqualTo(Kind.REWORDED);
    assertThat(words.wordingChanged("en")).isTrue();
    assertThat(words.wordingChanged("ja")).isFalse();
    assertThat(words.sourceChanged()).isFalse();
  }

  @Test
  void rows_are_compared_by_what_they_ask_and_not_by_their_number() {
    RowText pooling = row("RD2-1", "RD2", "CC:POOLING", "words", IS_WEAPON);
    RowText urgent = row("RD2-2", "RD2", "CC:URGENT", "words", AGREED);
    RowText urgentNow = row("RD2-1", "RD2", "CC:URGENT", "words", AGREED);
    Difference difference = Difference.between(version(pooling, urgent), version(urgentNow));
    assertThat(difference.rules().getFirst().rows())
        .extracting(RowChange::kind)
        .containsExactly(Kind.SAME, Kind.GONE);
  }

  @Test
  void rules_stand_in_the_order_of_their_numbers() {
    Difference difference =
        Difference.between(
            version(row("RB10-1", "RB10", "OK", "words"), row("RB4-1", "RB4", "OK", "words")),
            version(row("RB9-1", "RB9", "OK", "words")));
    assertThat(difference.rules())
        .extracting(change -> change.rule().value())
        .containsExactly("RB4", "RB9", "RB10");
  }

  @Test
  void a_step_between_the_tables_that_differs_is_shown_with_both_sides() {
    var before = new PolicyContent(List.of(), List.of(step("permission", "1"), step("own", "1")));
    var after = new PolicyContent(List.of(), List.of(step("permission", "2")));
    assertThat(Difference.between(before, after).steps())
        .containsExactly(
            new Difference.StepChange(
                Optional.of(step("permission", "1")), Optional.of(step("permission", "2"))),
            new Difference.StepChange(Optional.of(step("own", "1")), Optional.empty()));
  }

  private static RowChange only(RowText before, RowText after) {
    List<RuleChange> rules = Difference.between(version(before), version(after)).rules();
    assertThat(rules).hasSize(1);
    assertThat(rules.getFirst().rows()).hasSize(1);
    return rules.getFirst().rows().getFirst();
  }

  private static PolicyContent version(RowText... rows) {
    Phrase words = new Phrase("語", "words");
    return new PolicyContent(
        List.of(
            new TableText(
                PolicyStage.B, words, words, words, false, List.of(WEAPON), List.of(rows))),
        List.of());
  }

  private static StepText step(String name, String expression) {
    Phrase words = new Phrase("語", "words");
    return new StepText(name, words, words, expression);
  }

  private static RowText row(String id, String rule, String output, String en, CellText... cells) {
    return new RowText(
        id,
        new RuleId(rule),
        new RuleLine(output, "policy 1 [S:O01]", SourceGrade.A, "語", en),
        List.of(cells));
  }

  private static InputText input(String expression, String... values) {
    return new InputText(
        expression,
        new Phrase(expression, expression),
        Optional.empty(),
        List.of(values),
        List.of());
  }
}
