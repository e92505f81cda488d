package sekisho.view.score;

import java.util.List;
import java.util.Optional;
import sekisho.message.ScoreTotal;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseRow;

/** One exercise among several, with the sheet that counts. */
public record ScoredTeam(ExerciseRow exercise, Scenario scenario, ScoreSheet sheet) {
  /** The total of the team, of 100; empty when nothing could be judged. */
  public Optional<Double> total() {
    return sheet.team().flatMap(ScoreTotal::tenths).map(tenths -> tenths / 10.0);
  }

  /** The lines of a criterion. */
  List<ScoreLine> lines(String criterion) {
    return sheet.lines().stream().filter(line -> line.criterion().equals(criterion)).toList();
  }

  /** What counts of a criterion, in each of its places where it could be judged. */
  List<Share> shares(Criterion criterion) {
    return lines(criterion.id()).stream()
        .flatMap(line -> sheet.counts(line, criterion.points()).stream())
        .toList();
  }

  /** What the team has of a criterion; empty when it could not be judged. */
  Optional<Double> share(Criterion criterion) {
    List<Share> shares = shares(criterion);
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(shares.stream().mapToDouble(Share::value).average().orElseThrow());
  }

  /** What the team has of all other criteria, by their points; empty when there are none. */
  Optional<Double> shareOfOthers(Criterion criterion) {
    double points = 0;
    double got = 0;
    for (Criterion other : scenario.rubric()) {
      Optional<Double> share = other.id().equals(criterion.id()) ? Optional.empty() : share(other);
      if (share.isPresent()) {
        points += other.points();
        got += other.points() * share.get();
      }
    }
    return points == 0 ? Optional.empty() : Optional.of(got / points);
  }
}
