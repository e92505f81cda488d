package sekisho.app.party;

import java.util.ArrayList;
import java.util.List;
import sekisho.view.party.ListRejected;
import sekisho.view.party.ListRejected.Fault;
import sekisho.view.party.ListRejected.Reason;

/** What is wrong with a file, collected while it is read; enough is enough. */
final class Faults {
  private static final int MOST = 20;

  private final List<Fault> found = new ArrayList<>();

  void add(int line, Reason reason, Object... facts) {
    found.add(fault(line, reason, facts));
    if (found.size() == MOST) {
      throw new ListRejected(found);
    }
  }

  /** One that leaves nothing to read on. */
  ListRejected fatal(int line, Reason reason, Object... facts) {
    found.add(fault(line, reason, facts));
    return new ListRejected(found);
  }

  /** Refuses the file when anything was wrong: nothing is imported by half. */
  void check() {
    if (!found.isEmpty()) {
      throw new ListRejected(found);
    }
  }

  private static Fault fault(int line, Reason reason, Object... facts) {
    return new Fault(
        Math.max(1, line), reason, List.of(facts).stream().map(String::valueOf).toList());
  }
}
