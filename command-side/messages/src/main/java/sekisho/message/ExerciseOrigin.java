package sekisho.message;

/**
 * From what an exercise branched off: everything up to a record of another one was taken over.
 *
 * @param record the number of the last record that was taken over
 */
public record ExerciseOrigin(ExerciseId exercise, long record) {}
