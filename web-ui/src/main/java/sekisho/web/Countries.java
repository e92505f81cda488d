package sekisho.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Country;
import sekisho.view.exercise.Cast;
import sekisho.view.venue.Venue;
import sekisho.web.part.Choice;

/**
 * Names of countries and regions in the reader's language. Templates call it {@code @countries}.
 */
@Component("countries")
public class Countries {
  private final Cast cast;

  Countries(Cast cast) {
    this.cast = cast;
  }

  public String name(Country country) {
    Locale locale = LocaleContextHolder.getLocale();
    return Venue.exercise()
        .flatMap(exercise -> cast.country(exercise, country))
        .map(invented -> invented.in(locale.getLanguage()))
        .orElseGet(() -> Locale.of("", country.code()).getDisplayCountry(locale));
  }

  /** The name for a code; for views that hold the code alone. */
  public String name(String code) {
    return name(new Country(code));
  }

  /**
   * All countries and regions of ISO 3166-1 for a select, in the order of the reader's language;
   * within an exercise those of its world, too.
   */
  public List<Choice> choices() {
    Collator order = Collator.getInstance(LocaleContextHolder.getLocale());
    Stream<String> invented =
        Venue.exercise().stream()
            .flatMap(exercise -> cast.countries(exercise).stream().map(Country::code));
    return Stream.concat(invented, Arrays.stream(Locale.getISOCountries()))
        .distinct()
        .map(code -> Choice.of(code, name(code)))
        .sorted(Comparator.comparing(Choice::label, order))
        .toList();
  }
}
