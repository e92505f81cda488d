package sekisho.web.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.TableBook;
import sekisho.web.Words;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/** Puts an explanation into words: each row with what made it apply or kept it from applying. */
@Component
class WhyRows {
  private static final int MOST_BEHIND = 4;

  private final TableBook tables;
  private final PolicyWords policyWords;
  private final Words words;

  WhyRows(TableBook tables, PolicyWords policyWords, Words words) {
    this.tables = tables;
    this.policyWords = policyWords;
    this.words = words;
  }

  List<WhyRow> of(Explanation explanation, ExplainedTable table, List<ExplainedRow> rows) {
    Map<String, Phrase> labels = tables.facts(explanation.evaluation().version());
    PolicyFacts facts = explanation.evaluation().facts();
    return rows.stream().map(row -> row(row, table, facts, labels)).toList();
  }

  private WhyRow row(
      ExplainedRow row, ExplainedTable table, PolicyFacts facts, Map<String, Phrase> labels) {
    return new WhyRow(
        row.row(),
        standing(row.standing()),
        row.standing() == ExplainedRow.Standing.FIRED,
        row.keptBy().stream().map(cell -> asked(cell, facts, labels)).toList(),
        row.cells().stream()
            .filter(ExplainedCell::met)
            .map(cell -> asked(cell, facts, labels))
            .toList(),
        ended(row, table.endedBy()));
  }

  private Chip standing(ExplainedRow.Standing standing) {
    String word = words.of("policy.why.standing." + standing);
    return standing == ExplainedRow.Standing.FIRED ? Chip.ok(word) : new Chip(Chip.Tone.TODO, word);
  }

  private @Nullable String ended(ExplainedRow row, Optional<PolicyStage> endedBy) {
    return switch (row.standing()) {
      case FIRED, NOT_MET -> null;
      case BEHIND ->
          words.of(
              "policy.why.behind",
              row.earlier().orElseThrow().rule(),
              policyWords.output(row.earlier().orElseThrow().line().output()));
      case ENDED -> words.of("policy.why.ended." + endedBy.orElseThrow());
    };
  }

  private WhyRow.Asked asked(ExplainedCell cell, PolicyFacts facts, Map<String, Phrase> labels) {
    var input = cell.cell().input();
    boolean workedOut = input.fact().isEmpty() && input.reads().size() <= MOST_BEHIND;
    return new WhyRow.Asked(
        policyWords.say(input.label()),
        policyWords.demanded(cell.cell()),
        policyWords.value(input, cell.value()),
        workedOut
            ? input.reads().stream().map(name -> behind(name, facts, labels)).toList()
            : List.of());
  }

  private Pair behind(String fact, PolicyFacts facts, Map<String, Phrase> labels) {
    Phrase label = Objects.requireNonNullElse(labels.get(fact), new Phrase(fact, fact));
    return Pair.of(policyWords.say(label), policyWords.fact(fact, facts));
  }
}
