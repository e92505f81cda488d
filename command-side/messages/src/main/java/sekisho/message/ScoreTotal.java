package sekisho.message;

import java.util.List;
import java.util.Optional;

/**
 * The total of a place, or of the team.
 *
 * @param place the place; empty for the team
 * @param components the shares of the components that could be judged, in their order
 * @param tenths the total in tenths of a point of 100, the cap already applied; empty when nothing
 *     could be judged
 * @param band empty with the total
 * @param breached the critical rules that were breached, which cap the total
 * @param missed the other critical criteria of which nothing was seen, with which nobody is P
 * @param waiting how many criteria wait for an evaluator
 */
public record ScoreTotal(
    Optional<SeatId> place,
    List<ComponentShare> components,
    Optional<Integer> tenths,
    Optional<Band> band,
    List<String> breached,
    List<String> missed,
    int waiting) {
  public ScoreTotal {
    components = List.copyOf(components);
    breached = List.copyOf(breached);
    missed = List.copyOf(missed);
  }

  /**
   * @param points how many points its criteria have that could be judged
   */
  public record ComponentShare(ScoreComponent component, Share share, int points) {}
}
