package sekisho.web.whatif;

import java.util.List;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;
import sekisho.web.part.TraceLine;

/** What the policy says about a set of facts, for a panel of a page. */
record Outcome(
    String version, Chip verdict, String level, List<Pair> duties, List<TraceLine> trace) {
  Outcome {
    duties = List.copyOf(duties);
    trace = List.copyOf(trace);
  }
}
