package sekisho.app.laboratory;

import static sekisho.view.laboratory.FaultKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import sekisho.app.policy.DraftTables;
import sekisho.app.policy.DraftTables.Message;
import sekisho.message.PolicyFacts;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;

/**
 * What the engine says about a draft whose shape is sound, told by table and row. Gaps and overlaps
 * come from the engine's analyser.
 */
final class DraftEngine {
  /**
   * Notes of the analyser on how the tables of every version are built: the order of rows decides
   * in A and C, and B and D collect (process 7.6).
   */
  private static final Set<String> AS_BUILT =
      Set.of(
          "DECISION_TABLE_HITPOLICY_RECOMMENDER",
          "DECISION_TABLE_1STNFVIOLATION",
          "DECISION_TABLE_2NDNFVIOLATION",
          "DECISION_TABLE_ANALYSIS_EMPTY",
          "DECISION_TABLE_CONTRACTION_VIOLATION",
          "DECISION_TABLE_ANALYSIS");

  private static final int MOST_REMARKS = 50;

  private DraftEngine() {}

  /** What keeps the draft from being run. */
  static List<Fault> faults(Element root, byte[] dmn) {
    List<Fault> found =
        DraftTables.faults(dmn).stream().map(m -> fault(ENGINE, root, m)).distinct().toList();
    if (!found.isEmpty()) {
      return found.stream().limit(MOST_REMARKS).toList();
    }
    try {
      return unanswered(DraftTables.read(dmn));
    } catch (RuntimeException unreadable) {
      return List.of(Fault.ofFile(ENGINE, shown(unreadable.getMessage())));
    }
  }

  /** What may be intended. */
  static List<Fault> remarks(Element root, byte[] dmn) {
    return DraftTables.analysis(dmn).stream()
        .filter(m -> !AS_BUILT.contains(m.kind()))
        .map(m -> fault(kind(m.kind()), root, m))
        .distinct()
        .limit(MOST_REMARKS)
        .toList();
  }

  private static FaultKind kind(String ofEngine) {
    if (ofEngine.contains("GAP")) {
      return GAP;
    }
    if (ofEngine.contains("MASKED")) {
      return NEVER_REACHED;
    }
    return ofEngine.contains("OVERLAP") || ofEngine.contains("SUBSUMPTION") ? OVERLAP : ANALYSER;
  }

  /** Each answer once: the engine must know what to say to facts of every kind. */
  private static List<Fault> unanswered(DraftTables draft) {
    List<Fault> faults = new ArrayList<>();
    for (PolicyFacts facts : SampleFacts.all()) {
      try {
        draft.evaluate(facts);
      } catch (IllegalStateException unanswered) {
        faults.add(Fault.ofFile(NO_ANSWER, shown(unanswered.getMessage())));
        return faults;
      }
    }
    return faults;
  }

  private static Fault fault(FaultKind kind, Element root, Message message) {
    Optional<Element> source = byId(root, message.source());
    String table = source.map(DraftEngine::table).orElse("");
    int row = source.map(DraftEngine::row).orElse(0);
    return new Fault(kind, table, row, List.of(shown(message.text())));
  }

  private static Optional<Element> byId(Element element, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (element.getAttribute("id").equals(id)) {
      return Optional.of(element);
    }
    return Dmn.children(element).stream().flatMap(c -> byId(c, id).stream()).findFirst();
  }

  private static String table(Element source) {
    return above(source, "decision").map(d -> d.getAttribute("name")).orElse("");
  }

  /** The number of the row that holds the element; 0 when none does. */
  private static int row(Element source) {
    return above(source, "rule")
        .map(rule -> Dmn.children((Element) rule.getParentNode(), "rule").indexOf(rule) + 1)
        .orElse(0);
  }

  private static Optional<Element> above(Element source, String name) {
    if (name.equals(source.getLocalName())) {
      return Optional.of(source);
    }
    return source.getParentNode() instanceof Element parent
        ? above(parent, name)
        : Optional.empty();
  }

  private static String shown(@org.jspecify.annotations.Nullable String text) {
    String plain = text == null ? "" : text;
    return plain.length() <= 400 ? plain : plain.substring(0, 400) + "…";
  }
}
