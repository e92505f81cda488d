package sekisho.web.score;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.SeatId;
import sekisho.message.scenario.Scenario;
import sekisho.web.Words;

/** What a scenario calls things, in the reader's language, and times of an exercise. */
@Component
class Said {
  private static final String FACT = "casefile.event.";

  /**
   * A member of a closed set says enough without the name of its field, and of the names of nested
   * fields the last one does.
   */
  private static final Pattern VALUE_ALONE =
      Pattern.compile("[{}]|[\\w.]+=(?=[A-Z])|\\w+\\.(?=\\w+=)");

  private final Words words;

  Said(Words words) {
    this.words = words;
  }

  String text(Bilingual text) {
    return text.in(LocaleContextHolder.getLocale().getLanguage());
  }

  String place(Scenario scenario, SeatId place) {
    return scenario.place(place).map(p -> text(p.title())).orElse(place.value());
  }

  /** A fact by its stored name, with what it had to say, if anything. */
  String fact(String code) {
    String[] parts = code.split(" ", 2);
    String told = words.of(FACT + parts[0]);
    String name = told.startsWith("??") ? parts[0] : told;
    return parts.length == 1
        ? name
        : words.of("score.fact", name, VALUE_ALONE.matcher(parts[1]).replaceAll(""));
  }

  /** A time of the exercise, such as 1 day 2 h 30 min. */
  String time(Duration time) {
    if (time.toDays() > 0) {
      return words.of("score.time.days", time.toDays(), time.toHoursPart(), time.toMinutesPart());
    }
    return time.toHours() > 0
        ? words.of("score.time.hours", time.toHours(), time.toMinutesPart())
        : words.of("score.time.minutes", time.toMinutes());
  }
}
