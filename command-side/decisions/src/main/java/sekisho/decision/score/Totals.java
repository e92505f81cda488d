package sekisho.decision.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.decision.score.Settled.Counts;
import sekisho.decision.score.Settled.Waits;
import sekisho.message.Band;
import sekisho.message.ScoreComponent;
import sekisho.message.ScoreTotal;
import sekisho.message.ScoreTotal.ComponentShare;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;

/**
 * How points become totals (design of exercises, 5.5): in each component the share of its points,
 * the components by their weights. What could not be judged leaves the denominator; a component of
 * which nothing could be judged leaves it with its weight.
 *
 * <p>The breach of a critical rule caps the total; of any other critical criterion nothing at all
 * having been seen only keeps it from P.
 */
public final class Totals {
  private static final int TENTHS_OF_ALL = 1000;

  private final Scenario scenario;
  private final Map<Judged, Settled> settled;

  public Totals(Scenario scenario, Map<Judged, Settled> settled) {
    this.scenario = scenario;
    this.settled = settled;
  }

  /** The total of the team, then those of the places that are judged at all, in their order. */
  public List<ScoreTotal> draw() {
    Stream<ScoreTotal> places =
        scenario.places().stream()
            .map(Place::id)
            .filter(place -> settled.keySet().stream().anyMatch(j -> j.place().equals(place)))
            .map(place -> total(Optional.of(place)));
    return Stream.concat(Stream.of(total(Optional.empty())), places).toList();
  }

  /** A criterion and what it is worth for the team or for one place. */
  private record Line(Criterion criterion, Share share) {}

  private ScoreTotal total(Optional<SeatId> place) {
    List<Line> lines = new ArrayList<>();
    int waiting = 0;
    for (Criterion criterion : scenario.rubric()) {
      List<Settled> parts = parts(criterion, place);
      share(parts).ifPresent(share -> lines.add(new Line(criterion, share)));
      waiting += (int) parts.stream().filter(Waits.class::isInstance).count();
    }
    List<ComponentShare> components =
        Stream.of(ScoreComponent.values()).flatMap(c -> component(c, lines).stream()).toList();
    List<String> breached = nothing(lines, true);
    List<String> missed = nothing(lines, false);
    Optional<Integer> tenths = weighted(components).map(t -> breached.isEmpty() ? t : capped(t));
    Optional<Band> band =
        tenths.map(t -> breached.isEmpty() ? band(t, missed.isEmpty()) : Band.UNABLE);
    return new ScoreTotal(place, components, tenths, band, breached, missed, waiting);
  }

  private List<Settled> parts(Criterion criterion, Optional<SeatId> place) {
    return settled.entrySet().stream()
        .filter(e -> e.getKey().criterion().equals(criterion.id()))
        .filter(e -> place.isEmpty() || place.get().equals(e.getKey().place()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Optional<Share> share(List<Settled> parts) {
    List<Share> shares =
        parts.stream()
            .flatMap(part -> part instanceof Counts(var share) ? Stream.of(share) : Stream.of())
            .toList();
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(Share.of(shares.stream().mapToDouble(Share::value).sum(), shares.size()));
  }

  private static Optional<ComponentShare> component(ScoreComponent component, List<Line> lines) {
    List<Line> own =
        lines.stream().filter(line -> line.criterion().component() == component).toList();
    int points = own.stream().mapToInt(line -> line.criterion().points()).sum();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    double got =
        own.stream().mapToDouble(line -> line.criterion().points() * line.share().value()).sum();
    return Optional.of(new ComponentShare(component, Share.of(got, points), points));
  }

  private static List<String> nothing(List<Line> lines, boolean rules) {
    return lines.stream()
        .filter(line -> line.criterion().critical() && line.share().isNothing())
        .filter(line -> (line.criterion().component() == ScoreComponent.RULE) == rules)
        .map(line -> line.criterion().id())
        .toList();
  }

  /** In tenths of a point of 100; empty when no component with a weight could be judged. */
  private Optional<Integer> weighted(List<ComponentShare> components) {
    double weights = components.stream().mapToDouble(c -> weight(c.component())).sum();
    if (weights == 0) {
      return Optional.empty();
    }
    double sum =
        components.stream().mapToDouble(c -> weight(c.component()) * c.share().value()).sum();
    return Optional.of(Math.toIntExact(Math.round(TENTHS_OF_ALL * sum / weights)));
  }

  private double weight(ScoreComponent component) {
    return scenario.scoring().weights().getOrDefault(component, 0.0);
  }

  private int capped(int tenths) {
    return Math.min(tenths, Math.toIntExact(Math.round(scenario.scoring().gateCap() * 10)));
  }

  private Band band(int tenths, boolean nothingMissed) {
    ScoringPlan plan = scenario.scoring();
    if (tenths >= plan.performed() * 10 && nothingMissed) {
      return Band.PERFORMED;
    }
    if (tenths >= plan.some() * 10) {
      return Band.SOME_CHALLENGES;
    }
    return tenths >= plan.major() * 10 ? Band.MAJOR_CHALLENGES : Band.UNABLE;
  }
}
