package sekisho.message;

import java.util.List;

/** What may be asked of the scores of an exercise (採点). */
public sealed interface ScoreCommand extends Command, OfExercise {
  /** Score an exercise that has ended, for the first time. */
  record ScoreExercise(ExerciseId exercise) implements ScoreCommand {}

  /**
   * Rate a place by a criterion that needs a judge; evaluators do not see each other's ratings
   * before they have given their own.
   *
   * @param rating from 0 to 4
   * @param records the numbers of the records of the exercise on which it rests
   */
  record RateCriterion(
      ExerciseId exercise,
      String criterion,
      SeatId place,
      int rating,
      TextRef reason,
      List<Long> records)
      implements ScoreCommand {
    public RateCriterion {
      records = List.copyOf(records);
    }
  }

  /**
   * Settle a rating on which evaluators differ.
   *
   * @param rating from 0 to 4
   */
  record AdjudicateRatings(
      ExerciseId exercise, String criterion, SeatId place, int rating, TextRef reason)
      implements ScoreCommand {}

  /**
   * Put other points in the place of those that were found.
   *
   * @param points from 0 to those of the criterion
   */
  record OverrideScore(
      ExerciseId exercise, String criterion, SeatId place, int points, TextRef reason)
      implements ScoreCommand {}

  /** Score the same records anew, as a new sheet; the earlier ones stay readable. */
  record RescoreExercise(ExerciseId exercise, TextRef reason) implements ScoreCommand {}

  /**
   * Close the sheet: from now on only a new one, with a reason, changes anything.
   *
   * @param sheet the number of the sheet that was shown
   */
  record SealScores(ExerciseId exercise, int sheet) implements ScoreCommand {}
}
