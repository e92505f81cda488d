package sekisho.view.scenario;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.TextRef;

/**
 * How far a version of a scenario has come.
 *
 * @param importedAt when its file came in
 * @param by who did the last that was done to it, in which seat and when
 * @param reason why it was retired
 */
public record ScenarioStanding(
    ScenarioVersion version,
    Stand stand,
    Instant importedAt,
    PersonId by,
    Seat seat,
    Instant at,
    Optional<TextRef> reason) {

  /** The same, of a file that came in at this moment. */
  public ScenarioStanding cameIn(Instant moment) {
    return new ScenarioStanding(version, stand, moment, by, seat, at, reason);
  }

  /** How far. */
  public enum Stand {
    IMPORTED,
    PUBLISHED,
    RETIRED
  }
}
