package sekisho.view.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Measure.Kind;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;

/**
 * What came out over several exercises that were scored (design of exercises, 5.6).
 *
 * @param teams the exercises
 */
public record Cohort(List<ScoredTeam> teams) {
  /** Below so many exercises a correlation says nothing. */
  public static final int LEAST_FOR_DISCRIMINATION = 4;

  public Cohort {
    teams = List.copyOf(teams);
  }

  /** The totals; empty when there are none. */
  public Optional<Spread> totals() {
    List<Double> totals = teams.stream().flatMap(t -> t.total().stream()).toList();
    return totals.isEmpty() ? Optional.empty() : Optional.of(new Spread(totals));
  }

  /** Each criterion that could be judged anywhere, in the order of the rubrics. */
  public List<CriterionResult> criteria() {
    return rubric().values().stream().flatMap(c -> result(c).stream()).toList();
  }

  /** Where places saw nothing of a criterion, the most frequent first. */
  public List<CriterionResult> mostMissed() {
    return criteria().stream()
        .filter(result -> result.nothing() > 0)
        .sorted((one, other) -> Integer.compare(other.nothing(), one.nothing()))
        .toList();
  }

  /** The criteria by scenario and id, since two scenarios may use the same id. */
  private Map<String, Criterion> rubric() {
    Map<String, Criterion> all = new LinkedHashMap<>();
    for (ScoredTeam team : teams) {
      for (Criterion criterion : team.scenario().rubric()) {
        all.putIfAbsent(team.scenario().id() + "/" + criterion.id(), criterion);
      }
    }
    return all;
  }

  private Stream<ScoredTeam> teamsWith(Criterion criterion) {
    return teams.stream()
        .filter(t -> t.scenario().rubric().stream().anyMatch(c -> same(c, criterion)));
  }

  /** The same criterion of another version of the scenario may be worth other points. */
  private static boolean same(Criterion one, Criterion other) {
    return one.id().equals(other.id()) && one.text().equals(other.text());
  }

  private Optional<CriterionResult> result(Criterion criterion) {
    List<Share> shares = teamsWith(criterion).flatMap(t -> t.shares(criterion).stream()).toList();
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CriterionResult(
            criterion,
            shares.size(),
            shares.stream().mapToDouble(Share::value).average().orElseThrow(),
            discrimination(criterion),
            (int) shares.stream().filter(Share::isNothing).count(),
            taken(criterion)));
  }

  private Optional<Double> discrimination(Criterion criterion) {
    List<double[]> pairs = new ArrayList<>();
    teamsWith(criterion)
        .forEach(
            team ->
                team.share(criterion)
                    .ifPresent(
                        own ->
                            team.shareOfOthers(criterion)
                                .ifPresent(rest -> pairs.add(new double[] {own, rest}))));
    return pairs.size() < LEAST_FOR_DISCRIMINATION
        ? Optional.empty()
        : Optional.of(correlation(pairs)).filter(Double::isFinite);
  }

  /** Pearson's; not a number where one side never differs. */
  private static double correlation(List<double[]> pairs) {
    double x = pairs.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    double y = pairs.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    double xy = pairs.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    double xx = pairs.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    double yy = pairs.stream().mapToDouble(p -> (p[1] - y) * (p[1] - y)).sum();
    return xy / Math.sqrt(xx * yy);
  }

  private Optional<Spread> taken(Criterion criterion) {
    List<Double> seconds =
        teamsWith(criterion)
            .flatMap(team -> team.lines(criterion.id()).stream())
            .flatMap(
                line ->
                    line.assessment() instanceof Assessed a
                        ? a.measures().stream()
                        : Stream.<Measure>of())
            .filter(measure -> measure.kind() == Kind.TOOK_SECONDS)
            .map(Measure::value)
            .map(Long::doubleValue)
            .toList();
    return seconds.isEmpty() ? Optional.empty() : Optional.of(new Spread(seconds));
  }
}
