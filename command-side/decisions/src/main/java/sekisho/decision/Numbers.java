package sekisho.decision;

/** Yearly numbers, unique under concurrency; a number that is not used leaves a gap. */
public interface Numbers {
  /** The series of numbers that the product gives. */
  enum Series {
    CASE,
    MEETING,
    LICENCE
  }

  /** The next number of the series in the year, from 1. */
  long next(Series series, int year);
}
