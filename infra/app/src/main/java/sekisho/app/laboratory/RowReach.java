package sekisho.app.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;

/**
 * Rows of tables A and C that can never decide, because a row before them applies to all that they
 * apply to. The engine's analyser does not look for this where the first row decides.
 */
final class RowReach {
  private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|true|false");

  private final Reference reference;

  RowReach(Reference reference) {
    this.reference = reference;
  }

  List<Fault> remarks(Element root) {
    List<Fault> remarks = new ArrayList<>();
    for (Element decision : Dmn.children(root, "decision")) {
      Dmn.child(decision, "decisionTable")
          .filter(table -> table.getAttribute("hitPolicy").equals("FIRST"))
          .ifPresent(table -> remarks.addAll(remarks(decision.getAttribute("name"), table)));
    }
    return remarks;
  }

  private List<Fault> remarks(String name, Element table) {
    List<Set<String>> columns =
        Dmn.children(table, "input").stream()
            .map(i -> reference.values(Dmn.text(i, "inputExpression", "text")).orElse(Set.of()))
            .toList();
    List<List<Set<String>>> rows =
        Dmn.children(table, "rule").stream().map(rule -> accepted(rule, columns)).toList();
    List<Fault> remarks = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      for (int before = 0; before < row; before++) {
        if (covers(rows.get(before), rows.get(row))) {
          remarks.add(
              Fault.ofRow(FaultKind.NEVER_REACHED, name, row + 1, String.valueOf(before + 1)));
          break;
        }
      }
    }
    return remarks;
  }

  private static List<Set<String>> accepted(Element rule, List<Set<String>> columns) {
    List<Element> cells = Dmn.children(rule, "inputEntry");
    List<Set<String>> accepted = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      accepted.add(accepted(Dmn.text(cells.get(i), "text"), columns.get(i)));
    }
    return accepted;
  }

  private static Set<String> accepted(String cell, Set<String> all) {
    if (cell.equals("-")) {
      return all;
    }
    Set<String> named = new TreeSet<>();
    Matcher value = VALUE.matcher(cell);
    while (value.find()) {
      named.add(value.group());
    }
    if (!cell.startsWith("not(")) {
      return named;
    }
    Set<String> others = new TreeSet<>(all);
    others.removeAll(named);
    return others;
  }

  private static boolean covers(List<Set<String>> before, List<Set<String>> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!before.get(i).containsAll(row.get(i))) {
        return false;
      }
    }
    return true;
  }
}
