package sekisho.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A moment as it stands in an address: with an offset, or without one and then in Japan Standard
 * Time. A day alone means its end, so that everything of that day is in.
 */
final class TypedMoment {
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          typed -> OffsetDateTime.parse(typed).toInstant(),
          typed -> LocalDateTime.parse(typed).atZone(Times.JAPAN).toInstant(),
          typed ->
              LocalDate.parse(typed)
                  .plusDays(1)
                  .atStartOfDay(Times.JAPAN)
                  .toInstant()
                  .minusNanos(1));

  private TypedMoment() {}

  static Optional<Instant> read(String typed) {
    // A plus sign that was not encoded comes out of an address as a blank.
    String text = typed.strip().replace(' ', '+');
    for (Function<String, Instant> form : FORMS) {
      try {
        return Optional.of(form.apply(text));
      } catch (DateTimeException notThisForm) {
        // Another form may read it.
      }
    }
    return Optional.empty();
  }
}
