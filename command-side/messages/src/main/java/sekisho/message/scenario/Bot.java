package sekisho.message.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import sekisho.message.AutomationMode;

/**
 * An automated counterpart: what it does when something is due for its place.
 *
 * @param modes in which it can play
 * @param delayFrom how long it takes at least, in exercise time
 * @param delayTo and at most
 * @param slower by how many times more when it plays slow
 * @param steps what it does in the cases, by what is due; what it does not name it does in the
 *     usual way
 * @param slips what it does instead when it errs
 */
public record Bot(
    String id,
    Set<AutomationMode> modes,
    Duration delayFrom,
    Duration delayTo,
    int slower,
    List<PlayStep> steps,
    List<PlayStep> slips) {
  public Bot {
    modes = Set.copyOf(modes);
    steps = List.copyOf(steps);
    slips = List.copyOf(slips);
  }
}
