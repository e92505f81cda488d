package sekisho.message;

/** The number of a case for people, such as EX-2026-0001; EX says that it is an exercise. */
public record CaseReference(String value) {
  public static CaseReference of(int year, long number) {
    return new CaseReference("EX-%d-%04d".formatted(year, number));
  }

  @Override
  public String toString() {
    return value;
  }
}
