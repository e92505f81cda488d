package sekisho.message;

import java.util.List;
import java.util.Set;

/**
 * An inject that a trainer writes during play.
 *
 * @param to the places that receive it; at least one
 * @param changes what becomes true about countries of the world of the exercise
 */
public record AdHocInject(
    InjectId id,
    InjectType type,
    Channel channel,
    Set<SeatId> to,
    TextRef title,
    TextRef text,
    List<WorldChange> changes) {
  public AdHocInject {
    to = Set.copyOf(to);
    changes = List.copyOf(changes);
  }
}
