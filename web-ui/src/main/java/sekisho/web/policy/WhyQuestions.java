package sekisho.web.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedRow.Standing;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.VersionText;
import sekisho.web.Fields;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/** Answers "why did rule RC4 not apply?" and "why is it not for the four ministers?". */
@Component
class WhyQuestions {
  private final RuleBook book;
  private final TableBook tables;
  private final WhyRows rows;
  private final PolicyWords policyWords;
  private final Words words;

  WhyQuestions(
      RuleBook book, TableBook tables, WhyRows rows, PolicyWords policyWords, Words words) {
    this.book = book;
    this.tables = tables;
    this.rows = rows;
    this.policyWords = policyWords;
    this.words = words;
  }

  /** Adds the questions that can be asked, and the answer to the one that is. */
  void answer(Model model, Fields fields, Explanation explanation) {
    model.addAttribute("rules", rules(explanation));
    model.addAttribute("outcomes", outcomes(explanation));
    var rule = fields.maybeValue("rule", typed -> knownRule(typed, explanation));
    var outcome = fields.maybeValue("outcome", typed -> knownOutcome(typed, explanation));
    if (fields.wrong()) {
      return;
    }
    rule.get()
        .map(asked -> aboutRule(asked, explanation))
        .or(() -> outcome.get().map(asked -> aboutOutcome(asked, explanation)))
        .ifPresent(answer -> model.addAttribute("answer", answer));
  }

  /** What a table can say: a stage and a code. */
  private record Outcome(ExplainedTable table, String code) {
    String name() {
      return table.table().stage() + "." + code;
    }

    List<ExplainedRow> rows() {
      return table.rows().stream().filter(r -> r.row().line().output().equals(code)).toList();
    }
  }

  private static List<Choice> rules(Explanation explanation) {
    List<Choice> choices = new ArrayList<>();
    Set<RuleId> seen = new LinkedHashSet<>();
    explanation.stages().forEach(s -> s.rows().forEach(r -> seen.add(r.row().rule())));
    seen.forEach(rule -> choices.add(Choice.of(rule.value(), rule.value())));
    return List.copyOf(choices);
  }

  /** The results to which the case did not come. */
  private List<Choice> outcomes(Explanation explanation) {
    return all(explanation).stream()
        .filter(o -> o.rows().stream().noneMatch(r -> r.standing() == Standing.FIRED))
        .map(
            o ->
                Choice.of(
                    o.name(),
                    words.of("policy.why.not." + o.table().table().stage(), said(o.code()))))
        .toList();
  }

  private static List<Outcome> all(Explanation explanation) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    explanation
        .stages()
        .forEach(
            stage ->
                stage
                    .rows()
                    .forEach(row -> outcomes.add(new Outcome(stage, row.row().line().output()))));
    return List.copyOf(outcomes);
  }

  private String said(String code) {
    return policyWords.output(code);
  }

  private RuleId knownRule(String typed, Explanation explanation) {
    RuleId rule = new RuleId(typed.toUpperCase(Locale.ROOT));
    if (explanation.rows(rule).isEmpty() && versions(rule).isEmpty()) {
      throw new IllegalArgumentException(typed);
    }
    return rule;
  }

  private static Outcome knownOutcome(String typed, Explanation explanation) {
    return all(explanation).stream()
        .filter(o -> o.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(typed));
  }

  private WhyAnswer aboutRule(RuleId rule, Explanation explanation) {
    PolicyVersionId version = explanation.evaluation().version();
    List<WhyRow> asked =
        explanation.stages().stream()
            .flatMap(
                stage ->
                    rows
                        .of(
                            explanation,
                            stage,
                            stage.rows().stream().filter(r -> r.row().rule().equals(rule)).toList())
                        .stream())
            .toList();
    if (asked.isEmpty()) {
      return new WhyAnswer(
          words.of("policy.why.answer.no-rule", version, rule),
          List.of(),
          versions(rule),
          rule.value());
    }
    String how = asked.stream().anyMatch(WhyRow::fired) ? "rule.fired" : "rule.not";
    return new WhyAnswer(
        words.of("policy.why.answer." + how, rule, version), asked, List.of(), rule.value());
  }

  private WhyAnswer aboutOutcome(Outcome outcome, Explanation explanation) {
    List<WhyRow> asked = rows.of(explanation, outcome.table(), outcome.rows());
    String how = asked.stream().anyMatch(WhyRow::fired) ? "outcome.fired" : "outcome.not";
    return new WhyAnswer(
        words.of("policy.why.answer." + how, said(outcome.code()), asked.size()),
        asked,
        List.of(),
        "");
  }

  private List<VersionText> versions(RuleId rule) {
    return book.versions().stream()
        .filter(v -> !tables.content(v.id()).rows(rule).isEmpty())
        .toList();
  }
}
