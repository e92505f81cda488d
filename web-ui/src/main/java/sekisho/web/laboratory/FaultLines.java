package sekisho.web.laboratory;

import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;
import sekisho.web.Words;

/** What is wrong with a draft, in words: where, what, and what to do. */
@Component
class FaultLines {
  private final Words words;

  FaultLines(Words words) {
    this.words = words;
  }

  /**
   * A line of the table of faults.
   *
   * @param engine what the engine said, in English; empty when it said nothing
   */
  record Line(String where, String what, String remedy, String engine, boolean remark) {}

  List<Line> of(List<Fault> faults) {
    return faults.stream().map(this::line).toList();
  }

  private Line line(Fault fault) {
    Object[] details = fault.details().toArray();
    boolean engine = ofEngine(fault.kind());
    return new Line(
        where(fault),
        words.of("laboratory.fault." + fault.kind(), details),
        words.of("laboratory.remedy." + fault.kind(), details),
        engine ? String.join(" ", fault.details()) : "",
        fault.kind().mayBeIntended());
  }

  private static boolean ofEngine(FaultKind kind) {
    return switch (kind) {
      case ENGINE, NO_ANSWER, GAP, OVERLAP, ANALYSER -> true;
      default -> false;
    };
  }

  private String where(Fault fault) {
    if (fault.table().isEmpty()) {
      return words.of("laboratory.where.file");
    }
    boolean known =
        List.of("prohibition", "permissionRules", "level", "obligations").contains(fault.table());
    String table = known ? words.of("laboratory.table." + fault.table()) : fault.table();
    return fault.row() == 0
        ? table
        : words.of("laboratory.where.row", table, String.valueOf(fault.row()));
  }
}
