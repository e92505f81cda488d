package sekisho.decision.score;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Assessment.Reason;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExercisePhase;
import sekisho.message.ExerciseStanding;
import sekisho.message.Occupant;
import sekisho.message.SeatId;
import sekisho.message.play.Played;

/** Who sat in the places while the exercise ran: a place that nobody played is nobody's work. */
final class Sitting {
  private enum Who {
    PERSON,
    COUNTERPART
  }

  private final Map<SeatId, Set<Who>> ever = new HashMap<>();

  private Sitting() {}

  static Sitting of(ScoredPlay played) {
    Sitting sitting = new Sitting();
    ExerciseStanding standing = ExerciseStanding.none();
    for (Played record : played.records()) {
      if (record.event() instanceof ExerciseEvent event) {
        standing = standing.after(event);
        sitting.see(standing);
      }
    }
    return sitting;
  }

  private void see(ExerciseStanding standing) {
    if (standing.phase() == ExercisePhase.UNDER_WAY) {
      standing.occupants().forEach(this::see);
    }
  }

  private void see(SeatId place, Occupant occupant) {
    Set<Who> sat = ever.computeIfAbsent(place, _ -> EnumSet.noneOf(Who.class));
    switch (occupant) {
      case Occupant.Player _ -> sat.add(Who.PERSON);
      case Occupant.Counterpart _ -> sat.add(Who.COUNTERPART);
      case Occupant.Nobody _ -> {
        // An empty place is seen by nobody having sat there at all.
      }
    }
  }

  /** Why the place cannot be scored; empty when a person sat there. */
  Optional<Reason> notScored(SeatId place) {
    Set<Who> sat = ever.getOrDefault(place, Set.of());
    if (sat.contains(Who.PERSON)) {
      return Optional.empty();
    }
    return Optional.of(sat.isEmpty() ? Reason.NOBODY_SAT : Reason.AUTOMATED);
  }
}
