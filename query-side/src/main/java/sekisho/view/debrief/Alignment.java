package sekisho.view.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.view.casefile.Told;
import sekisho.view.casefile.Value;

/**
 * Two plays of a scenario beside each other, aligned by decision and not by time.
 *
 * @param lines every decision that either side took, in the order in which they came
 */
public record Alignment(List<Line> lines) {
  /** Numbers, papers and days differ in every play; they are no choice. */
  private static final Set<String> NO_CHOICE =
      Set.of(
          "document",
          "documents",
          "reference",
          "dossier",
          "dossierBefore",
          "meeting",
          "licenceNumber",
          "cause",
          "asOf");

  public Alignment {
    lines = List.copyOf(lines);
  }

  /**
   * One point of decision.
   *
   * @param one the decision of the first play, if it was taken there
   * @param other that of the second
   */
  public record Line(Decision.Key key, Optional<Decision> one, Optional<Decision> other) {
    /** Whether both decided, and alike. */
    public boolean same() {
      return one.isPresent()
          && other.isPresent()
          && one.get().chosen().equals(other.get().chosen());
    }
  }

  /** The first point at which the plays part; empty when they never do. */
  public Optional<Line> firstDivergence() {
    return lines.stream().filter(line -> !line.same()).findFirst();
  }

  /** Two plays beside each other. */
  public static Alignment of(Playback one, Playback other) {
    Map<Decision.Key, Decision> left = byKey(decisions(one.steps()));
    Map<Decision.Key, Decision> right = byKey(decisions(other.steps()));
    List<Line> lines = new ArrayList<>();
    left.forEach(
        (key, decision) ->
            lines.add(new Line(key, Optional.of(decision), Optional.ofNullable(right.get(key)))));
    right.forEach(
        (key, decision) -> {
          if (!left.containsKey(key)) {
            lines.add(new Line(key, Optional.empty(), Optional.of(decision)));
          }
        });
    lines.sort(Comparator.comparing(line -> since(line, one, other)));
    return new Alignment(lines);
  }

  /** All decisions among some steps, in their order. */
  public static List<Decision> decisions(List<Step> steps) {
    Map<List<Object>, Integer> counts = new HashMap<>();
    List<Decision> decisions = new ArrayList<>();
    for (Step step : steps) {
      if (step.decision() && step.scenarioCase().isPresent()) {
        String about = about(step);
        int nth =
            counts.merge(
                List.of(step.scenarioCase().get(), step.seat(), step.type(), about),
                1,
                Integer::sum);
        decisions.add(
            new Decision(
                new Decision.Key(step.scenarioCase().get(), step.seat(), step.type(), about, nth),
                chosen(step),
                step));
      }
    }
    return decisions;
  }

  private static Duration since(Line line, Playback one, Playback other) {
    Optional<Duration> left = line.one().map(d -> Duration.between(one.epoch(), d.step().time()));
    Optional<Duration> right =
        line.other().map(d -> Duration.between(other.epoch(), d.step().time()));
    return left.or(() -> right).orElse(Duration.ZERO);
  }

  private static Map<Decision.Key, Decision> byKey(List<Decision> decisions) {
    Map<Decision.Key, Decision> byKey = new LinkedHashMap<>();
    decisions.forEach(d -> byKey.put(d.key(), d));
    return byKey;
  }

  /** What a decision of its kind is about: a viewpoint is another decision than the next one. */
  private static String about(Step step) {
    return step.details().stream()
        .filter(d -> d.label().equals("viewpoint") || d.label().equals("partyRole"))
        .map(d -> d.value().toString())
        .findFirst()
        .orElse("");
  }

  private static List<Told.Detail> chosen(Step step) {
    return step.details().stream()
        .filter(d -> !NO_CHOICE.contains(d.label()) && choice(d.value()))
        .toList();
  }

  private static boolean choice(Value value) {
    return switch (value) {
      case Value.Member _, Value.Place _, Value.Code _, Value.YesNo _ -> true;
      case Value.Written _, Value.Day _, Value.Person _ -> false;
      case Value.Several several ->
          !several.values().isEmpty() && several.values().stream().allMatch(Alignment::choice);
    };
  }
}
