package sekisho.app.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sekisho.view.scenario.ScenarioFault;

/** What is wrong with a file, and the line of each of its parts; noted while it is read. */
final class Notes {
  private static final int MOST = 200;

  private final List<ScenarioFault> faults = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  void line(String place, int line) {
    lines.put(place, line);
  }

  /** The line of a part; for one that is not there, that of what would hold it. */
  int line(String place) {
    String at = place;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return lines.getOrDefault(at, 1);
  }

  void fault(int line, String place, ScenarioFault.Code code, Object... facts) {
    if (faults.size() < MOST) {
      faults.add(
          new ScenarioFault(
              line, place, code, List.of(facts).stream().map(String::valueOf).toList()));
    }
  }

  /** Whether the form of the file is as it has to be. */
  boolean none() {
    return faults.isEmpty();
  }

  List<ScenarioFault> faults() {
    return faults;
  }
}
