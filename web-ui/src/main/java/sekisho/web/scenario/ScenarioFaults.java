package sekisho.web.scenario;

import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.view.scenario.ScenarioFault;
import sekisho.web.Words;

/** What a check has found, in words: on which line, what, and what to do. */
@Component
class ScenarioFaults {
  private final Words words;

  ScenarioFaults(Words words) {
    this.words = words;
  }

  /**
   * @param place where in the file, as its fields are called
   */
  record Line(int line, String place, String code, String what, String remedy) {}

  /** The lines of a table, in their order. */
  List<Line> of(List<ScenarioFault> faults) {
    return faults.stream().map(this::line).toList();
  }

  private Line line(ScenarioFault fault) {
    Object[] facts = fault.facts().toArray();
    return new Line(
        fault.line(),
        fault.place(),
        fault.code().name(),
        words.of("scenario.fault." + fault.code(), facts),
        words.of("scenario.remedy." + fault.code(), facts));
  }
}
