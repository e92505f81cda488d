package sekisho.view.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AdHocInject;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Inject;

/**
 * An inject as the control desk sees it.
 *
 * @param number its number on the desk, from 1: those of the scenario in their order, then those
 *     made ad hoc
 * @param planned how the scenario has it; empty for one made ad hoc
 * @param adHoc how a trainer made it
 * @param at the exercise time at which it reached its places; else that at which it comes, or
 *     before which it does not; empty when that is not known
 * @param sure whether it comes at that time if nothing more happens
 * @param record the number of the record by which it reached its places
 * @param amended the words that a trainer put in place of those of the scenario
 * @param reason why it was left out or taken back
 */
public record DeskInject(
    int number,
    InjectId id,
    Optional<Inject> planned,
    Optional<AdHocInject> adHoc,
    State state,
    Set<SeatId> to,
    Optional<Instant> at,
    boolean sure,
    Optional<Long> record,
    Optional<TextRef> amended,
    Optional<TextRef> reason,
    List<Response> responses) {
  /** What became of an inject. */
  public enum State {
    /** It comes by the clock or by a condition. */
    PLANNED,
    /** A trainer sends it by hand. */
    BY_HAND,
    DELIVERED,
    RECALLED,
    SKIPPED,
    /** Its branch was not taken. */
    RULED_OUT
  }

  public DeskInject {
    to = Set.copyOf(to);
    responses = List.copyOf(responses);
  }

  /** Whether it may still be sent. */
  public boolean waits() {
    return state == State.PLANNED || state == State.BY_HAND;
  }

  /** Whether it reached its places, also when it was taken back. */
  public boolean reached() {
    return record.isPresent();
  }

  /** Whether a place has not responded in time. */
  public boolean late() {
    return responses.stream().anyMatch(r -> r.kind() == Response.Kind.LATE);
  }
}
