package sekisho.view.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.view.casefile.Told;

/**
 * One record of an exercise, as a debrief tells it.
 *
 * @param number its number in the exercise
 * @param time the exercise time
 * @param wall the moment on the wall clock
 * @param type the stored name of the fact
 * @param place the place that acted; empty for the control desk and for the product
 * @param player the person who sat there
 * @param scenarioCase the case of the scenario that it belongs to
 * @param about the inject, the expectation or the country that it is about
 * @param to the places that it reached, when it was sent to places
 * @param text what somebody wrote with it
 * @param internal whether it belongs to the deliberation of the authorities
 * @param hash the hash of its signed entry, in hex
 */
public record Step(
    long number,
    Instant time,
    Instant wall,
    StepKind kind,
    String type,
    Seat seat,
    Optional<SeatId> place,
    Optional<PersonId> player,
    boolean automated,
    boolean inherited,
    Optional<String> scenarioCase,
    Optional<String> about,
    Set<SeatId> to,
    Optional<TextRef> text,
    List<Told.Detail> details,
    boolean internal,
    String hash) {
  public Step {
    to = Set.copyOf(to);
    details = List.copyOf(details);
  }

  /** Whether a person decided here, in play. */
  public boolean decision() {
    return kind == StepKind.DECISION;
  }
}
