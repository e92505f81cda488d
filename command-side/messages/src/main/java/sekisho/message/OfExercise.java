package sekisho.message;

/** What is asked within one exercise, beside its cases: it is done at the time of its clock. */
public interface OfExercise {
  ExerciseId exercise();
}
