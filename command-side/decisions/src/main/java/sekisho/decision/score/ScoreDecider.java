package sekisho.decision.score;

import static sekisho.message.Ground.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.Refused;
import sekisho.message.ScoreCommand;
import sekisho.message.ScoreCommand.AdjudicateRatings;
import sekisho.message.ScoreCommand.OverrideScore;
import sekisho.message.ScoreCommand.RateCriterion;
import sekisho.message.ScoreCommand.RescoreExercise;
import sekisho.message.ScoreCommand.ScoreExercise;
import sekisho.message.ScoreCommand.SealScores;
import sekisho.message.ScoreEvent;
import sekisho.message.ScoreEvent.CriterionRated;
import sekisho.message.ScoreEvent.CriterionScored;
import sekisho.message.ScoreEvent.RatingsAdjudicated;
import sekisho.message.ScoreEvent.ScoreOverridden;
import sekisho.message.ScoreEvent.ScoreSheetOpened;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.message.ScoreEvent.TotalsDrawn;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.scenario.Criterion;

/**
 * Decides what becomes of the scores of an exercise (design of exercises, 5.5 and 5.7). Trainers
 * score and rate; nobody who played does. Each act states the totals that follow, so that reading
 * never computes them again.
 */
public final class ScoreDecider {
  private final ScoredPlays exercises;

  public ScoreDecider(ScoredPlays exercises) {
    this.exercises = exercises;
  }

  /** What happens when the command is asked for. */
  public List<ScoreEvent> decide(ScoreCommand command, Acting by, ScoreState state) {
    Refuse.unless(mayAsk(command, by.seat()), SEAT_MAY_NOT, by.seat());
    ScoredPlay played = exercises.of(command.exercise());
    Refuse.when(played.players().contains(by.person()), PLAYER_MAY_NOT_EVALUATE);
    return switch (command) {
      case ScoreExercise _ -> score(played, by, state);
      case RescoreExercise c -> rescore(c, played, by, state);
      case RateCriterion c -> rate(c, played, by, state);
      case AdjudicateRatings c -> adjudicate(c, played, by, state);
      case OverrideScore c -> override(c, played, by, state);
      case SealScores c -> seal(c, played, by, state);
    };
  }

  /** Where no trainer is, the product adds up what the record says, and judges nothing. */
  private static boolean mayAsk(ScoreCommand command, Seat seat) {
    return switch (command) {
      case ScoreExercise _, SealScores _ -> seat == Seat.EXCON || seat == Seat.SYSTEM;
      case RescoreExercise _, RateCriterion _, AdjudicateRatings _, OverrideScore _ ->
          seat == Seat.EXCON;
    };
  }

  private static List<ScoreEvent> score(ScoredPlay played, Acting by, ScoreState state) {
    Refuse.unless(state.isNew(), SCORED_ALREADY);
    Refuse.unless(played.ended(), EXERCISE_NOT_ENDED);
    return sheet(played, Optional.empty(), by, state);
  }

  private static List<ScoreEvent> rescore(
      RescoreExercise c, ScoredPlay played, Acting by, ScoreState state) {
    Refuse.when(state.isNew(), NOT_SCORED_YET);
    return sheet(played, Optional.of(c.reason()), by, state);
  }

  private static List<ScoreEvent> sheet(
      ScoredPlay played, Optional<TextRef> reason, Acting by, ScoreState state) {
    int sheet = state.sheet() + 1;
    List<ScoreEvent> facts = new ArrayList<>();
    facts.add(
        new ScoreSheetOpened(
            played.exercise(),
            sheet,
            Scorer.MODEL,
            played.version(),
            played.runGroup(),
            played.last(),
            reason));
    new Scorer(played)
        .findings()
        .forEach(
            (judged, found) ->
                facts.add(
                    new CriterionScored(
                        played.exercise(), sheet, judged.criterion(), judged.place(), found)));
    return withTotals(facts, played, by, state);
  }

  private static List<ScoreEvent> rate(
      RateCriterion c, ScoredPlay played, Acting by, ScoreState state) {
    Judged judged = new Judged(c.criterion(), c.place());
    checkRated(judged, c.rating(), state);
    Refuse.when(state.given(judged).containsKey(by.person()), RATED_ALREADY);
    for (Long number : c.records()) {
      Refuse.unless(played.has(number), EXERCISE_RECORD_UNKNOWN, number);
    }
    return withTotals(
        List.of(
            new CriterionRated(
                c.exercise(), c.criterion(), c.place(), c.rating(), c.reason(), c.records())),
        played,
        by,
        state);
  }

  private static List<ScoreEvent> adjudicate(
      AdjudicateRatings c, ScoredPlay played, Acting by, ScoreState state) {
    Judged judged = new Judged(c.criterion(), c.place());
    checkRated(judged, c.rating(), state);
    Refuse.unless(state.differ(judged), RATINGS_DO_NOT_DIFFER);
    return withTotals(
        List.of(
            new RatingsAdjudicated(c.exercise(), c.criterion(), c.place(), c.rating(), c.reason())),
        played,
        by,
        state);
  }

  private static void checkRated(Judged judged, int rating, ScoreState state) {
    checkOpen(judged, state);
    Refuse.unless(
        state.findings().get(judged) instanceof ToBeRated,
        NOT_RATED_BY_EVALUATORS,
        judged.criterion());
    Refuse.when(rating < 0 || rating > ScoreState.BEST_RATING, RATING_OUT_OF_RANGE, rating);
  }

  private static void checkOpen(Judged judged, ScoreState state) {
    Refuse.when(state.isNew(), NOT_SCORED_YET);
    Refuse.when(state.sealed(), SCORES_SEALED, state.sheet());
    Refuse.unless(state.findings().containsKey(judged), CRITERION_UNKNOWN, judged.criterion());
  }

  private static List<ScoreEvent> override(
      OverrideScore c, ScoredPlay played, Acting by, ScoreState state) {
    Judged judged = new Judged(c.criterion(), c.place());
    checkOpen(judged, state);
    Refuse.when(
        state.findings().get(judged) instanceof LeftOut, NOT_ASSESSABLE, judged.criterion());
    int most = points(played).getOrDefault(c.criterion(), 0);
    Refuse.when(c.points() < 0 || c.points() > most, POINTS_OUT_OF_RANGE, most);
    return withTotals(
        List.of(
            new ScoreOverridden(
                c.exercise(), state.sheet(), c.criterion(), c.place(), c.points(), c.reason())),
        played,
        by,
        state);
  }

  private static List<ScoreEvent> seal(
      SealScores c, ScoredPlay played, Acting by, ScoreState state) {
    Refuse.when(state.isNew(), NOT_SCORED_YET);
    Refuse.when(state.sealed(), SCORES_SEALED, state.sheet());
    Refuse.unless(c.sheet() == state.sheet(), SHEET_CHANGED, state.sheet());
    List<Judged> disputes = state.disputes();
    if (!disputes.isEmpty()) {
      throw new Refused(RATINGS_DIFFER, disputes.getFirst().criterion());
    }
    return withTotals(List.of(new ScoresSealed(c.exercise(), state.sheet())), played, by, state);
  }

  private static List<ScoreEvent> withTotals(
      List<? extends ScoreEvent> facts, ScoredPlay played, Acting by, ScoreState state) {
    ScoreState after = state;
    for (ScoreEvent fact : facts) {
      after = after.evolve(fact, by);
    }
    List<ScoreEvent> all = new ArrayList<>(facts);
    Totals totals = new Totals(played.scenario(), after.settled(points(played)));
    all.add(new TotalsDrawn(played.exercise(), after.sheet(), totals.draw()));
    return all;
  }

  private static Map<String, Integer> points(ScoredPlay played) {
    return played.scenario().rubric().stream()
        .collect(Collectors.toMap(Criterion::id, Criterion::points));
  }
}
