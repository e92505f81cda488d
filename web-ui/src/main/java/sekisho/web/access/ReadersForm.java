package sekisho.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.web.Fields;
import sekisho.web.Times;

/**
 * Who had seen a record before a moment: the question as typed. Without a time of day the whole day
 * counts.
 */
record ReadersForm(@Nullable String record, @Nullable String day, @Nullable String clock) {

  /** The question as understood; the moment itself does not count any more. */
  record Question(long record, Instant before) {}

  /** Reads the question; empty when none is asked, or when it is not understood. */
  Optional<Question> read(Fields fields, long head) {
    var recordTyped = fields.maybeWhole("record", 1, head);
    var dayTyped = fields.maybeDay("day");
    var clockTyped = fields.maybeValue("clock", ReadersForm::clock);
    if (fields.wrong() || recordTyped.get().isEmpty()) {
      return Optional.empty();
    }
    if (dayTyped.get().isEmpty()) {
      fields.error("day", "common.field.required");
      return Optional.empty();
    }
    LocalDate before = dayTyped.get().get();
    return Optional.of(
        new Question(
            recordTyped.get().get(),
            clockTyped
                .get()
                .map(before::atTime)
                .orElseGet(() -> before.plusDays(1).atStartOfDay())
                .atZone(Times.JAPAN)
                .toInstant()));
  }

  private static LocalTime clock(String typed) {
    try {
      return LocalTime.parse(typed);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("No time of day: " + typed, e);
    }
  }
}
