package sekisho.view.debrief;

import java.util.List;
import sekisho.message.Seat;
import sekisho.view.casefile.Told;

/**
 * A decision that was taken in an exercise, by the point at which it was taken: the same point has
 * the same key in every play of the scenario, whenever it came.
 *
 * @param key the case, the seat, what was decided, and the how-manieth time
 * @param chosen what was chosen, in codes; what people wrote is not compared
 */
public record Decision(Key key, List<Told.Detail> chosen, Step step) {
  public Decision {
    chosen = List.copyOf(chosen);
  }

  /** The point of a decision. */
  public record Key(String scenarioCase, Seat seat, String type, String about, int nth) {}
}
