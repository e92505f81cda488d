package sekisho.message;

import java.util.List;
import java.util.Optional;

/** What has happened to the scores of an exercise. */
public sealed interface ScoreEvent extends Event {
  ExerciseId exercise();

  /**
   * A sheet of scores was begun on the records of an exercise.
   *
   * @param sheet its number, from 1
   * @param model the version of the way of scoring
   * @param lastRecord the number of the last record that it rests on
   * @param reason why the exercise was scored anew; empty for the first sheet
   */
  record ScoreSheetOpened(
      ExerciseId exercise,
      int sheet,
      String model,
      ScenarioVersion scenario,
      Optional<String> runGroup,
      long lastRecord,
      Optional<TextRef> reason)
      implements ScoreEvent {}

  /** What the records say about a place by a criterion. */
  record CriterionScored(
      ExerciseId exercise, int sheet, String criterion, SeatId place, Assessment assessment)
      implements ScoreEvent {}

  /** An evaluator gave a rating; who, stands in the envelope. */
  record CriterionRated(
      ExerciseId exercise,
      String criterion,
      SeatId place,
      int rating,
      TextRef reason,
      List<Long> records)
      implements ScoreEvent {
    public CriterionRated {
      records = List.copyOf(records);
    }
  }

  /** A difference between evaluators was settled. */
  record RatingsAdjudicated(
      ExerciseId exercise, String criterion, SeatId place, int rating, TextRef reason)
      implements ScoreEvent {}

  /** Other points count on this sheet than those that were found. */
  record ScoreOverridden(
      ExerciseId exercise, int sheet, String criterion, SeatId place, int points, TextRef reason)
      implements ScoreEvent {}

  /** The totals that follow; they take the place of the earlier ones of the sheet. */
  record TotalsDrawn(ExerciseId exercise, int sheet, List<ScoreTotal> totals)
      implements ScoreEvent {
    public TotalsDrawn {
      totals = List.copyOf(totals);
    }
  }

  /** The sheet was closed. */
  record ScoresSealed(ExerciseId exercise, int sheet) implements ScoreEvent {}
}
