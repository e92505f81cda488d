package sekisho.app.laboratory;

import static sekisho.view.laboratory.FaultKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import sekisho.message.PolicyStage;
import sekisho.view.laboratory.Fault;

/**
 * Whether the tables A to D of a draft are whole: their columns, and in each row the rule, what it
 * says, plain conditions, citation, grade and both wordings.
 *
 * <p>A condition is "-", or a few values, or not(a few values). That is all that the versions of
 * the product need, and it cannot run for long.
 */
final class TableShape {
  /** The largest table of the product has 26 rows. */
  static final int MOST_ROWS = 150;

  private static final int MOST_COLUMNS = 60;
  private static final List<String> ANNOTATIONS = List.of("citation", "grade", "ja", "en");
  private static final String ONE = "(?:\"[A-Z0-9_]{1,40}\"|true|false)";
  private static final String SEVERAL = ONE + "(?:\\s*,\\s*" + ONE + ")*+";
  private static final Pattern CELL =
      Pattern.compile("-|" + SEVERAL + "|not\\(\\s*" + SEVERAL + "\\s*\\)");
  private static final Pattern SAID = Pattern.compile("\"([A-Za-z0-9_:-]{1,60})\"");
  private static final Pattern VALUE = Pattern.compile(ONE);
  private static final Pattern LISTED =
      Pattern.compile("\"[A-Za-z0-9_:-]{1,60}\"(?:\\s*,\\s*\"[A-Za-z0-9_:-]{1,60}\")*+");

  private final Reference reference;
  private final List<Fault> faults = new ArrayList<>();

  TableShape(Reference reference) {
    this.reference = reference;
  }

  List<Fault> faults(Element root) {
    Reference.TABLES.forEach(
        (name, stage) -> {
          List<Element> found =
              Dmn.children(root, "decision").stream()
                  .filter(d -> d.getAttribute("name").equals(name))
                  .toList();
          if (found.size() > 1) {
            faults.add(Fault.ofTable(TABLE_TWICE, name));
          }
          Optional<Element> table =
              found.stream().findFirst().flatMap(d -> Dmn.child(d, "decisionTable"));
          table.ifPresentOrElse(
              body -> table(name, stage, body),
              () -> faults.add(Fault.ofTable(TABLE_MISSING, name)));
        });
    return List.copyOf(faults);
  }

  private void table(String name, PolicyStage stage, Element body) {
    boolean first = stage == PolicyStage.A || stage == PolicyStage.C;
    String expected = first ? "FIRST" : "COLLECT";
    if (!body.getAttribute("hitPolicy").equals(expected)
        || !body.getAttribute("aggregation").isEmpty()) {
      faults.add(Fault.ofTable(HIT_POLICY, name, expected));
    }
    List<Element> inputs = Dmn.children(body, "input");
    List<Set<String>> values = inputs.stream().map(input -> input(name, input)).toList();
    List<String> outputs = names(body, "output");
    List<String> annotations = names(body, "annotation");
    if (!outputs.equals(List.of("rule", "output"))) {
      faults.add(Fault.ofTable(COLUMN_MISSING, name, "rule, output"));
      return;
    }
    ANNOTATIONS.stream()
        .filter(column -> !annotations.contains(column))
        .forEach(column -> faults.add(Fault.ofTable(ANNOTATION_MISSING, name, column)));
    Dmn.children(body, "output").forEach(output -> listed(name, output));
    List<Element> rows = Dmn.children(body, "rule");
    if (rows.isEmpty()) {
      faults.add(Fault.ofTable(NO_ROWS, name));
    }
    if (rows.size() > MOST_ROWS || inputs.size() > MOST_COLUMNS) {
      faults.add(Fault.ofTable(TOO_MANY_ROWS, name, String.valueOf(MOST_ROWS), "" + MOST_COLUMNS));
      return;
    }
    String rules = Dmn.text(Dmn.children(body, "output").getFirst(), "outputValues", "text");
    boolean columns = annotations.containsAll(ANNOTATIONS);
    for (int i = 0; columns && i < rows.size(); i++) {
      row(new Row(name, stage, rules, i + 1, rows.get(i)), inputs, values, annotations);
    }
  }

  private static List<String> names(Element body, String kind) {
    return Dmn.children(body, kind).stream().map(e -> e.getAttribute("name")).toList();
  }

  /** What a column may hold. */
  private Set<String> input(String table, Element input) {
    String asks = Dmn.text(input, "inputExpression", "text");
    String values = Dmn.text(input, "inputValues", "text");
    Optional<Set<String>> allowed = reference.values(asks);
    if (allowed.isEmpty() || !(values.isEmpty() || CELL.matcher(values).matches())) {
      faults.add(Fault.ofTable(COLUMN_UNKNOWN, table, asks));
    }
    return allowed.orElse(Set.of());
  }

  private void listed(String table, Element output) {
    String values = Dmn.text(output, "outputValues", "text");
    String otherwise = Dmn.text(output, "defaultOutputEntry", "text");
    if (!(values.isEmpty() || LISTED.matcher(values).matches())
        || !(otherwise.isEmpty() || SAID.matcher(otherwise).matches())) {
      faults.add(Fault.ofTable(COLUMN_UNKNOWN, table, output.getAttribute("name")));
    }
  }

  /**
   * A row and where it stands.
   *
   * @param rules the rules that the column lists, as written there; may be empty
   */
  private record Row(String table, PolicyStage stage, String rules, int number, Element row) {}

  private void row(
      Row row, List<Element> inputs, List<Set<String>> values, List<String> annotations) {
    List<Element> cells = Dmn.children(row.row(), "inputEntry");
    List<Element> said = Dmn.children(row.row(), "outputEntry");
    List<Element> notes = Dmn.children(row.row(), "annotationEntry");
    if (cells.size() != inputs.size() || said.size() != 2 || notes.size() != annotations.size()) {
      faults.add(Fault.ofRow(ROW_WIDTH, row.table(), row.number(), "" + inputs.size()));
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      cell(
          row,
          Dmn.text(inputs.get(i), "inputExpression", "text"),
          values.get(i),
          Dmn.text(cells.get(i), "text"));
    }
    says(row, row.rules(), Dmn.text(said.getFirst(), "text"), Dmn.text(said.getLast(), "text"));
    for (String column : ANNOTATIONS) {
      note(row, column, Dmn.text(notes.get(annotations.indexOf(column)), "text"));
    }
  }

  private void cell(Row row, String column, Set<String> allowed, String cell) {
    if (!CELL.matcher(cell).matches()) {
      faults.add(Fault.ofRow(CELL_NOT_PLAIN, row.table(), row.number(), column, shown(cell)));
      return;
    }
    Matcher value = VALUE.matcher(cell);
    while (value.find()) {
      if (!allowed.contains(value.group()) && !allowed.isEmpty()) {
        faults.add(
            Fault.ofRow(
                CELL_VALUE,
                row.table(),
                row.number(),
                column,
                value.group(),
                String.join(", ", new TreeSet<>(allowed))));
      }
    }
  }

  private void says(Row row, String listed, String rule, String output) {
    Pattern id = Pattern.compile("\"R[A-D]\\d{1,3}[a-z]?\"");
    if (!id.matcher(rule).matches()) {
      faults.add(
          Fault.ofRow(
              RULE_ID, row.table(), row.number(), shown(rule), "\"R" + row.stage() + "1\""));
    }
    if (!listed.isEmpty() && !listed.contains(rule)) {
      faults.add(Fault.ofRow(RULE_NOT_LISTED, row.table(), row.number(), shown(rule)));
    }
    Set<String> allowed = reference.outputs(row.table());
    Matcher says = SAID.matcher(output);
    if (!says.matches() || !allowed.contains(says.group(1))) {
      faults.add(
          Fault.ofRow(
              OUTPUT_VALUE,
              row.table(),
              row.number(),
              shown(output),
              String.join(", ", allowed.stream().map(a -> '"' + a + '"').toList())));
    }
  }

  private void note(Row row, String column, String text) {
    if (text.isEmpty()) {
      faults.add(Fault.ofRow(ANNOTATION_EMPTY, row.table(), row.number(), column));
    } else if (column.equals("grade") && !DraftShape.grades().contains(text)) {
      faults.add(
          Fault.ofRow(
              GRADE_UNKNOWN,
              row.table(),
              row.number(),
              shown(text),
              String.join(", ", DraftShape.grades())));
    }
  }

  /** A typed text as a message shows it: not too long. */
  private static String shown(String typed) {
    return typed.length() <= 60 ? typed : typed.substring(0, 60) + "…";
  }
}
