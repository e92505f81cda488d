package sekisho.web.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.web.Words;

/** Times of an exercise in words, such as one day two hours. Templates call it {@code @spans}. */
@Component("spans")
class Spans {
  private final Words words;

  Spans(Words words) {
    this.words = words;
  }

  /** A length of time; nothing is a length of its own. */
  public String of(Duration span) {
    List<String> parts = new ArrayList<>();
    part(parts, "days", span.toDays());
    part(parts, "hours", span.toHoursPart());
    part(parts, "minutes", span.toMinutesPart());
    return parts.isEmpty()
        ? words.of("scenario.span.none")
        : String.join(words.of("scenario.span.join"), parts);
  }

  private void part(List<String> parts, String unit, long count) {
    if (count > 0) {
      parts.add(words.of("scenario.span." + unit, count));
    }
  }
}
