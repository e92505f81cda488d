package sekisho.view.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.TextRef;

/**
 * A line of the list of exercises.
 *
 * @param origin the exercise from which it branched off
 * @param players the people who sit in it now
 * @param automated how many places are played by counterparts
 */
public record ExerciseRow(
    ExerciseId id,
    ScenarioVersion scenario,
    TextRef name,
    Optional<String> runGroup,
    Optional<ExerciseId> origin,
    ExercisePhase phase,
    Instant createdAt,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    List<PersonId> players,
    int automated) {
  public ExerciseRow {
    players = List.copyOf(players);
  }
}
