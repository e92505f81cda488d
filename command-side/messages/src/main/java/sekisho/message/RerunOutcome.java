package sekisho.message;

/**
 * What came out when an exercise was run again with the same inputs.
 *
 * @param original the exercise that was run again
 * @param facts how many facts of it were compared
 * @param originalHash over the canonical form of all of them, in hex
 * @param rerunHash over that of the re-run; the same when all facts were the same
 * @param originalRecord the number of the first record that differs; 0 when none does, or when only
 *     the re-run has one
 * @param rerunRecord its counterpart in the re-run; 0 likewise
 */
public record RerunOutcome(
    ExerciseId original,
    long facts,
    String originalHash,
    String rerunHash,
    long originalRecord,
    long rerunRecord) {
  /** Whether all facts were the same. */
  public boolean equal() {
    return originalHash.equals(rerunHash);
  }
}
