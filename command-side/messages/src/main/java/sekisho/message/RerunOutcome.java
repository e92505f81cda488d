package sekisho.message;

/** What came out when an exercise was run again with the same inputs. */
public sealed interface RerunOutcome {
  /** The exercise that was run again. */
  ExerciseId original();

  /**
   * All facts were the same.
   *
   * @param facts how many were compared
   * @param hash over the canonical form of all of them, the same on both sides, in hex
   */
  record Equal(ExerciseId original, long facts, String hash) implements RerunOutcome {}

  /**
   * A fact was not the same; this is the first one.
   *
   * @param originalRecord the number of its record in the exercise that was run again; 0 when there
   *     is none
   * @param rerunRecord the number in the re-run; 0 when there is none
   * @param originalHash over the canonical form of all facts of the exercise that was run again
   * @param rerunHash over that of the re-run
   */
  record Different(
      ExerciseId original,
      long originalRecord,
      long rerunRecord,
      String originalHash,
      String rerunHash)
      implements RerunOutcome {}
}
