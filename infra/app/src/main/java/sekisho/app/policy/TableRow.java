package sekisho.app.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import sekisho.message.PolicyStage;
import sekisho.message.SourceGrade;

/** A row of a decision table: its rule, what it says, and the annotations for officials. */
record TableRow(
    PolicyStage stage,
    String rule,
    String output,
    String citation,
    SourceGrade grade,
    String ja,
    String en) {
  private static final Map<PolicyStage, String> TABLES =
      Map.of(
          PolicyStage.A, "prohibition",
          PolicyStage.B, "permissionRules",
          PolicyStage.C, "level",
          PolicyStage.D, "obligations");

  static List<TableRow> all(Definitions definitions) {
    List<Decision> decisions =
        definitions.getDrgElement().stream()
            .filter(Decision.class::isInstance)
            .map(Decision.class::cast)
            .toList();
    return Stream.of(PolicyStage.values()).flatMap(stage -> rows(stage, decisions)).toList();
  }

  private static Stream<TableRow> rows(PolicyStage stage, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.getName().equals(TABLES.get(stage)))
        .map(decision -> (DecisionTable) decision.getExpression())
        .flatMap(table -> table.getRule().stream().map(rule -> row(stage, table, rule)));
  }

  /** The table of a stage, by the name of its decision. */
  static String table(PolicyStage stage) {
    return Objects.requireNonNull(TABLES.get(stage));
  }

  static TableRow row(PolicyStage stage, DecisionTable table, DecisionRule rule) {
    return new TableRow(
        stage,
        output(table, rule, "rule"),
        output(table, rule, "output"),
        annotation(table, rule, "citation"),
        SourceGrade.valueOf(annotation(table, rule, "grade")),
        annotation(table, rule, "ja"),
        annotation(table, rule, "en"));
  }

  private static String output(DecisionTable table, DecisionRule rule, String column) {
    int index = index(table.getOutput().stream().map(clause -> clause.getName()).toList(), column);
    String text = rule.getOutputEntry().get(index).getText().strip();
    return text.substring(1, text.length() - 1);
  }

  private static String annotation(DecisionTable table, DecisionRule rule, String column) {
    int index =
        index(table.getAnnotation().stream().map(clause -> clause.getName()).toList(), column);
    String text = rule.getAnnotationEntry().get(index).getText().strip();
    if (text.isEmpty()) {
      throw new IllegalStateException(rule.getId() + " has no " + column);
    }
    return text;
  }

  private static int index(List<String> columns, String column) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).equals(column))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No column " + column + " in " + columns));
  }
}
