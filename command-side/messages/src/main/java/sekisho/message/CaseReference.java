package sekisho.message;

/** The number of a case for people, such as EX-2026-0001; EX and TRN say that it is an exercise. */
public record CaseReference(String value) {
  /**
   * @param mark EX in the open house, TRN within an exercise
   */
  public static CaseReference of(String mark, int year, long number) {
    return new CaseReference("%s-%d-%04d".formatted(mark, year, number));
  }

  @Override
  public String toString() {
    return value;
  }
}
