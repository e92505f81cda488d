package sekisho.view.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreTotal;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.TextRef;

/**
 * A sheet of scores as it stands.
 *
 * @param number from 1; a rescoring is a new sheet
 * @param model the version of the way of scoring
 * @param lastRecord the last record of the exercise on which it rests
 * @param reason why it was scored anew; empty for the first
 * @param totals that of the team, then those of the places
 * @param sealedAt when it was closed, if it was
 */
public record ScoreSheet(
    int number,
    String model,
    ScenarioVersion scenario,
    long lastRecord,
    Optional<TextRef> reason,
    PersonId by,
    Instant at,
    List<ScoreLine> lines,
    List<ScoreTotal> totals,
    Optional<Instant> sealedAt) {
  public ScoreSheet {
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
  }

  public boolean sealed() {
    return sealedAt.isPresent();
  }

  public Optional<ScoreLine> line(String criterion, SeatId place) {
    return lines.stream()
        .filter(line -> line.criterion().equals(criterion) && line.place().equals(place))
        .findFirst();
  }

  /**
   * What of the points of a criterion counts; empty when it could not be judged, or waits for
   * evaluators.
   */
  public Optional<Share> counts(ScoreLine line, int points) {
    return line.counts(points, sealed());
  }

  /** What the team reached. */
  public Optional<ScoreTotal> team() {
    return totals.stream().filter(total -> total.place().isEmpty()).findFirst();
  }

  public Optional<ScoreTotal> of(SeatId place) {
    return totals.stream().filter(t -> t.place().equals(Optional.of(place))).findFirst();
  }
}
