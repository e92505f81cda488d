package sekisho.decision;

/** Yearly numbers, unique under concurrency; a number that is not used leaves a gap. */
public interface Numbers {
  /** The series of numbers that the product gives. */
  enum Series {
    CASE,
    MEETING,
    LICENCE
  }

  /** What the number of a case begins with: EX in the open house, TRN within an exercise. */
  default String mark() {
    return "EX";
  }

  /** The next number of the series in the year, from 1. */
  long next(Series series, int year);
}
