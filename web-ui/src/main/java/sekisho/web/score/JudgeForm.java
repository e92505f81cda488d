package sekisho.web.score;

import org.jspecify.annotations.Nullable;

/**
 * A rating, the settlement of a difference, or other points, for a place and a criterion.
 *
 * @param rating from 0 to 4
 * @param points those that are to count
 * @param records numbers of records, apart by commas
 */
record JudgeForm(
    @Nullable String criterion,
    @Nullable String place,
    @Nullable String rating,
    @Nullable String points,
    @Nullable String records,
    @Nullable String reason) {
  /** An empty form. */
  static JudgeForm of(String criterion, String place) {
    return new JudgeForm(criterion, place, null, null, null, null);
  }
}
