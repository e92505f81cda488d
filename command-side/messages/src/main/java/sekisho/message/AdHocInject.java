package sekisho.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An inject that a trainer writes during play.
 *
 * @param to the places that receive it; at least one
 * @param changes what becomes true about countries of the world of the exercise
 * @param reliability how far an intelligence report can be relied on
 * @param answerBy the exercise time by which an answer is due
 */
public record AdHocInject(
    InjectId id,
    InjectType type,
    Channel channel,
    Set<SeatId> to,
    TextRef title,
    TextRef text,
    List<WorldChange> changes,
    Optional<ReliabilityGrade> reliability,
    Optional<Instant> answerBy) {
  public AdHocInject {
    to = SeatId.ordered(to);
    changes = List.copyOf(changes);
  }
}
