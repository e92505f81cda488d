package sekisho.view.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Assessment;
import sekisho.message.ScoreEvent;
import sekisho.message.ScoreTotal;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseRecord;

/**
 * The newest sheet of scores of an exercise, as a report quotes it.
 *
 * @param sheet its number; 0 when nothing was scored
 * @param model the version of the way of scoring
 * @param lines one for each criterion and place
 * @param totals of the places, and of the team
 */
public record ScoreLines(
    int sheet, String model, boolean sealed, List<Line> lines, List<ScoreTotal> totals) {
  /** The highest rating that an evaluator may give. */
  private static final int HIGHEST_RATING = 4;

  public ScoreLines {
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
  }

  /**
   * One criterion for one place.
   *
   * @param share of the points; empty when it could not be judged or waits for an evaluator
   * @param records on which it rests
   * @param searched the part of the record in which nothing was found
   * @param leftOut why it could not be judged
   */
  public record Line(
      Criterion criterion,
      SeatId place,
      Optional<Share> share,
      List<Long> records,
      Optional<Assessment.RecordWindow> searched,
      Optional<Assessment.Reason> leftOut) {
    public Line {
      records = List.copyOf(records);
    }

    /** How many points it brought, in tenths. */
    public Optional<Long> tenths() {
      return share.map(s -> Math.round(s.value() * criterion.points() * 10));
    }
  }

  /** The total of the team. */
  public Optional<ScoreTotal> team() {
    return totals.stream().filter(total -> total.place().isEmpty()).findFirst();
  }

  /** The newest sheet among some records of an exercise. */
  public static ScoreLines of(Scenario scenario, List<ExerciseRecord> records) {
    Fold fold = new Fold(scenario);
    for (ExerciseRecord r : records) {
      if (r.event() instanceof ScoreEvent event && !r.inherited()) {
        fold.add(event);
      }
    }
    return new ScoreLines(
        fold.sheet, fold.model, fold.sealed, List.copyOf(fold.lines.values()), fold.totals);
  }

  /** A sheet under way. */
  private static final class Fold {
    private final Scenario scenario;
    private final Map<List<Object>, Line> lines = new LinkedHashMap<>();
    private int sheet;
    private String model = "";
    private boolean sealed;
    private List<ScoreTotal> totals = new ArrayList<>();

    private Fold(Scenario scenario) {
      this.scenario = scenario;
    }

    private void add(ScoreEvent event) {
      switch (event) {
        case ScoreEvent.ScoreSheetOpened e -> {
          sheet = e.sheet();
          model = e.model();
          sealed = false;
          lines.clear();
        }
        case ScoreEvent.CriterionScored e -> scored(e);
        case ScoreEvent.CriterionRated e ->
            rated(e.criterion(), e.place(), e.rating(), e.records());
        case ScoreEvent.RatingsAdjudicated e ->
            rated(e.criterion(), e.place(), e.rating(), List.of());
        case ScoreEvent.ScoreOverridden e -> overridden(e);
        case ScoreEvent.TotalsDrawn e -> totals = e.totals();
        case ScoreEvent.ScoresSealed _ -> sealed = true;
      }
    }

    private void scored(ScoreEvent.CriterionScored e) {
      criterion(e.criterion())
          .ifPresent(
              criterion ->
                  lines.put(
                      List.of(e.criterion(), e.place()),
                      switch (e.assessment()) {
                        case Assessment.Assessed a ->
                            new Line(
                                criterion,
                                e.place(),
                                Optional.of(a.share()),
                                a.records(),
                                a.searched(),
                                Optional.empty());
                        case Assessment.ToBeRated _ ->
                            blank(criterion, e.place(), Optional.empty());
                        case Assessment.LeftOut l ->
                            blank(criterion, e.place(), Optional.of(l.reason()));
                      }));
    }

    private static Line blank(
        Criterion criterion, SeatId place, Optional<Assessment.Reason> leftOut) {
      return new Line(criterion, place, Optional.empty(), List.of(), Optional.empty(), leftOut);
    }

    private void rated(String id, SeatId place, int rating, List<Long> records) {
      change(id, place, Share.of(rating, HIGHEST_RATING), records);
    }

    private void overridden(ScoreEvent.ScoreOverridden e) {
      criterion(e.criterion())
          .filter(criterion -> criterion.points() > 0)
          .ifPresent(
              criterion ->
                  change(
                      e.criterion(),
                      e.place(),
                      Share.of(e.points(), criterion.points()),
                      List.of()));
    }

    private void change(String id, SeatId place, Share share, List<Long> records) {
      lines.computeIfPresent(
          List.of(id, place),
          (_, line) ->
              new Line(
                  line.criterion(),
                  place,
                  Optional.of(share),
                  records.isEmpty() ? line.records() : records,
                  line.searched(),
                  Optional.empty()));
    }

    private Optional<Criterion> criterion(String id) {
      return scenario.rubric().stream().filter(c -> c.id().equals(id)).findFirst();
    }
  }
}
