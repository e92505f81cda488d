package sekisho.decision.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.decision.score.Settled.Counts;
import sekisho.decision.score.Settled.DoesNotCount;
import sekisho.decision.score.Settled.Waits;
import sekisho.message.Acting;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.PersonId;
import sekisho.message.ScoreEvent;
import sekisho.message.ScoreEvent.CriterionRated;
import sekisho.message.ScoreEvent.CriterionScored;
import sekisho.message.ScoreEvent.RatingsAdjudicated;
import sekisho.message.ScoreEvent.ScoreOverridden;
import sekisho.message.ScoreEvent.ScoreSheetOpened;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.message.ScoreEvent.TotalsDrawn;
import sekisho.message.Share;

/**
 * Where the scores of an exercise stand. Ratings belong to what was seen and outlive a sheet;
 * overrides belong to their sheet.
 *
 * @param sheet the number of the newest sheet; 0 before the first
 * @param overrides the points that count on the newest sheet in the place of those found
 */
public record ScoreState(
    int sheet,
    boolean sealed,
    long lastRecord,
    Map<Judged, Assessment> findings,
    Map<Judged, Map<PersonId, Integer>> ratings,
    Map<Judged, Integer> adjudicated,
    Map<Judged, Integer> overrides) {
  /** The highest rating of an evaluator; the lowest is 0. */
  public static final int BEST_RATING = 4;

  public static ScoreState initial() {
    return new ScoreState(0, false, 0, Map.of(), Map.of(), Map.of(), Map.of());
  }

  boolean isNew() {
    return sheet == 0;
  }

  /** The scores after one more fact, made by this person. */
  public ScoreState evolve(ScoreEvent event, Acting by) {
    return switch (event) {
      case ScoreSheetOpened e ->
          new ScoreState(
              e.sheet(), false, e.lastRecord(), Map.of(), ratings, adjudicated, Map.of());
      case CriterionScored e ->
          with(put(findings, new Judged(e.criterion(), e.place()), e.assessment()), overrides);
      case CriterionRated e -> {
        Judged judged = new Judged(e.criterion(), e.place());
        yield rated(put(ratings, judged, put(given(judged), by.person(), e.rating())), adjudicated);
      }
      case RatingsAdjudicated e ->
          rated(ratings, put(adjudicated, new Judged(e.criterion(), e.place()), e.rating()));
      case ScoreOverridden e ->
          with(findings, put(overrides, new Judged(e.criterion(), e.place()), e.points()));
      case TotalsDrawn _ -> this;
      case ScoresSealed _ ->
          new ScoreState(sheet, true, lastRecord, findings, ratings, adjudicated, overrides);
    };
  }

  private ScoreState with(Map<Judged, Assessment> found, Map<Judged, Integer> overridden) {
    return new ScoreState(sheet, sealed, lastRecord, found, ratings, adjudicated, overridden);
  }

  private ScoreState rated(
      Map<Judged, Map<PersonId, Integer>> given, Map<Judged, Integer> settled) {
    return new ScoreState(sheet, sealed, lastRecord, findings, given, settled, overrides);
  }

  /** In the order in which it came, so that a sheet reads like its rubric. */
  private static <K, V> Map<K, V> put(Map<K, V> known, K key, V value) {
    Map<K, V> more = new LinkedHashMap<>(known);
    more.put(key, value);
    return more;
  }

  /** Who gave which rating. */
  Map<PersonId, Integer> given(Judged judged) {
    return ratings.getOrDefault(judged, Map.of());
  }

  /** Two evaluators differ, and nobody has settled it. */
  boolean disputed(Judged judged) {
    return differ(judged) && !adjudicated.containsKey(judged);
  }

  /**
   * A single rating shows in no total before the seal, so that a second evaluator judges without
   * knowing it.
   */
  private boolean alone(Judged judged) {
    return given(judged).size() == 1 && !sealed;
  }

  boolean differ(Judged judged) {
    return given(judged).values().stream().distinct().count() > 1;
  }

  List<Judged> disputes() {
    List<Judged> open = new ArrayList<>(ratings.keySet());
    open.removeIf(judged -> !disputed(judged));
    return open;
  }

  /** What counts now, by place and criterion; the points of an override are those of the rubric. */
  Map<Judged, Settled> settled(Map<String, Integer> points) {
    Map<Judged, Settled> all = new HashMap<>();
    findings.forEach((judged, found) -> all.put(judged, settled(judged, found, points)));
    return all;
  }

  private Settled settled(Judged judged, Assessment found, Map<String, Integer> points) {
    Optional<Integer> override = Optional.ofNullable(overrides.get(judged));
    if (override.isPresent()) {
      return new Counts(Share.of(override.get(), points.getOrDefault(judged.criterion(), 0)));
    }
    return switch (found) {
      case Assessed assessed -> new Counts(assessed.share());
      case LeftOut _ -> new DoesNotCount();
      case ToBeRated _ -> ratedShare(judged);
    };
  }

  private Settled ratedShare(Judged judged) {
    if (given(judged).isEmpty() || disputed(judged) || alone(judged)) {
      return new Waits();
    }
    Integer agreed = given(judged).values().iterator().next();
    Integer rating = adjudicated.getOrDefault(judged, agreed);
    return new Counts(Share.of(rating, BEST_RATING));
  }
}
