package sekisho.app.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.NamedElement;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;
import sekisho.view.policy.CellText;
import sekisho.view.policy.InputText;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.RowText;
import sekisho.view.policy.RuleLine;
import sekisho.view.policy.StepText;
import sekisho.view.policy.TableText;

/** Reads the decision tables of a file for people: columns, conditions, rows, steps between. */
final class TableReader {
  private static final String FACTS = "facts";
  private static final String FACTS_TYPE = "tFacts";

  private final Definitions file;
  private final Map<String, Decision> decisions;
  private final Feel feel;

  TableReader(Definitions file) {
    this.file = file;
    decisions =
        file.getDrgElement().stream()
            .filter(Decision.class::isInstance)
            .map(Decision.class::cast)
            .collect(Collectors.toUnmodifiableMap(NamedElement::getName, Function.identity()));
    feel = new Feel(file.getDrgElement().stream().map(NamedElement::getName).toList());
  }

  Feel feel() {
    return feel;
  }

  Optional<Phrase> about() {
    return Optional.ofNullable(file.getDescription()).map(TableReader::lines);
  }

  /** What the facts are called, in the order of the file. */
  Map<String, Phrase> factLabels() {
    Map<String, Phrase> labels = new LinkedHashMap<>();
    file.getItemDefinition().stream()
        .filter(item -> item.getName().equals(FACTS_TYPE))
        .flatMap(item -> item.getItemComponent().stream())
        .forEach(fact -> labels.put(fact.getName(), label(fact.getLabel(), fact.getName())));
    return labels;
  }

  /** The steps between the tables, in the order of the file. */
  List<StepText> steps() {
    return file.getDrgElement().stream()
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .filter(decision -> decision.getExpression() instanceof LiteralExpression)
        .map(
            decision ->
                new StepText(
                    decision.getName(),
                    label(decision.getLabel(), decision.getName()),
                    about(decision),
                    ((LiteralExpression) decision.getExpression()).getText()))
        .toList();
  }

  List<ReadTable> tables() {
    return Stream.of(PolicyStage.values())
        .filter(stage -> decisions.containsKey(TableRow.table(stage)))
        .map(stage -> table(stage, decision(TableRow.table(stage))))
        .toList();
  }

  private Decision decision(String name) {
    return Objects.requireNonNull(decisions.get(name), name);
  }

  private ReadTable table(PolicyStage stage, Decision decision) {
    DecisionTable table = (DecisionTable) decision.getExpression();
    List<ReadTable.Input> inputs = table.getInput().stream().map(this::input).toList();
    List<ReadTable.Row> rows =
        table.getRule().stream()
            .map(rule -> row(TableRow.row(stage, table, rule), rule, inputs))
            .toList();
    return new ReadTable(
        new TableText(
            stage,
            label(decision.getLabel(), decision.getName()),
            label(decision.getQuestion(), ""),
            about(decision),
            table.getHitPolicy() == HitPolicy.FIRST,
            inputs.stream().map(ReadTable.Input::text).toList(),
            rows.stream().map(ReadTable.Row::text).toList()),
        rows);
  }

  private ReadTable.Input input(InputClause clause) {
    String expression = clause.getInputExpression().getText().strip();
    Set<List<String>> paths = feel.references(expression);
    return new ReadTable.Input(
        new InputText(
            expression,
            label(clause.getLabel(), expression),
            fact(expression, paths),
            values(clause).stream().map(Object::toString).toList(),
            List.copyOf(facts(paths))),
        feel.expression(expression));
  }

  /** The fact that an input is, when it is nothing but this fact. */
  private static Optional<String> fact(String expression, Set<List<String>> paths) {
    return paths.stream()
        .filter(path -> path.size() == 2 && path.getFirst().equals(FACTS))
        .filter(path -> String.join(".", path).equals(expression))
        .map(List::getLast)
        .findFirst();
  }

  /** The facts at the end of the paths, also behind decisions. */
  private Set<String> facts(Set<List<String>> paths) {
    Set<String> facts = new LinkedHashSet<>();
    for (List<String> path : paths) {
      if (path.getFirst().equals(FACTS)) {
        path.stream().skip(1).limit(1).forEach(facts::add);
      } else {
        facts.addAll(facts(behind(decision(path.getFirst()))));
      }
    }
    return facts;
  }

  private Set<List<String>> behind(Decision decision) {
    return switch (decision.getExpression()) {
      case LiteralExpression step -> feel.references(step.getText());
      case DecisionTable table ->
          table.getInput().stream()
              .flatMap(i -> feel.references(i.getInputExpression().getText()).stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      default -> Set.of();
    };
  }

  private List<Object> values(InputClause clause) {
    if (clause.getInputValues() != null) {
      return feel.values(clause.getInputValues().getText());
    }
    String type = clause.getInputExpression().getTypeRef().getLocalPart();
    return type.equals("boolean")
        ? List.of(true, false)
        : file.getItemDefinition().stream()
            .filter(item -> item.getName().equals(type) && item.getAllowedValues() != null)
            .findFirst()
            .map(item -> feel.values(item.getAllowedValues().getText()))
            .orElse(List.of());
  }

  private ReadTable.Row row(TableRow said, DecisionRule rule, List<ReadTable.Input> inputs) {
    List<ReadTable.Cell> cells =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> cell(rule.getInputEntry().get(i).getText().strip(), inputs.get(i)))
            .flatMap(Optional::stream)
            .toList();
    return new ReadTable.Row(
        new RowText(
            rule.getId(),
            new RuleId(said.rule()),
            new RuleLine(said.output(), said.citation(), said.grade(), said.ja(), said.en()),
            cells.stream().map(ReadTable.Cell::text).toList()),
        cells);
  }

  private Optional<ReadTable.Cell> cell(String text, ReadTable.Input input) {
    if (text.equals("-")) {
      return Optional.empty();
    }
    Feel.Condition condition = feel.condition(text);
    List<String> accepted =
        input.text().values().stream().filter(code -> condition.isMetBy(value(code))).toList();
    return Optional.of(
        new ReadTable.Cell(new CellText(input.text(), text, accepted), input, condition));
  }

  private static Object value(String code) {
    return switch (code) {
      case "true" -> true;
      case "false" -> false;
      default -> code;
    };
  }

  private static Phrase about(Decision decision) {
    return lines(Objects.requireNonNullElse(decision.getDescription(), ""));
  }

  /** "Japanese / English" as labels and questions of the files have it. */
  private static Phrase label(@Nullable String text, String otherwise) {
    String[] parts = Objects.requireNonNullElse(text, otherwise).split(" / ", 2);
    return new Phrase(parts[0], parts[parts.length - 1]);
  }

  /** A line of Japanese and a line of English, as descriptions of the files have them. */
  private static Phrase lines(String text) {
    String[] parts = text.strip().split("\n", 2);
    return new Phrase(parts[0].strip(), parts[parts.length - 1].strip());
  }
}
