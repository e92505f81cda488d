package sekisho.message;

/** The number of a mock licence, such as EX-METI-2026-0003. */
public record LicenceNumber(String value) {
  public static LicenceNumber of(int year, long number) {
    return new LicenceNumber("EX-METI-%d-%04d".formatted(year, number));
  }

  @Override
  public String toString() {
    return value;
  }
}
