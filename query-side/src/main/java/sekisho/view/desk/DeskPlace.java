package sekisho.view.desk;

import java.util.Optional;
import sekisho.message.Occupant;
import sekisho.message.scenario.Place;
import sekisho.view.debrief.Step;

/**
 * A place as the control desk sees it.
 *
 * @param oldest what has waited longest for it
 * @param open how many things wait for it
 * @param last the last thing that was done in it
 */
public record DeskPlace(
    Place place, Occupant occupant, Optional<OpenWork> oldest, int open, Optional<Step> last) {}
