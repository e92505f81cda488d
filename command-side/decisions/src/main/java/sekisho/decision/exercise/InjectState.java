package sekisho.decision.exercise;

import java.util.ArrayList;
import java.util.List;
import sekisho.message.Acting;
import sekisho.message.ExerciseEvent.InjectFact;

/**
 * What was played in an exercise so far.
 *
 * @param facts in their order
 */
public record InjectState(List<InjectFact> facts) {
  public InjectState {
    facts = List.copyOf(facts);
  }

  public static InjectState initial() {
    return new InjectState(List.of());
  }

  /** What was played after one more fact. */
  public InjectState evolve(InjectFact event, Acting by) {
    List<InjectFact> more = new ArrayList<>(facts);
    more.add(event);
    return new InjectState(more);
  }
}
