package sekisho.message;

/** The number of a four-minister meeting, such as NSC4-2026-0007. */
public record MeetingId(String value) {
  public static MeetingId of(int year, long number) {
    return new MeetingId("NSC4-%d-%04d".formatted(year, number));
  }

  @Override
  public String toString() {
    return value;
  }
}
