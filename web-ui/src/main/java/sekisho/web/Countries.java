package sekisho.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Country;
import sekisho.web.part.Choice;

/**
 * Names of countries and regions in the reader's language. Templates call it {@code @countries}.
 */
@Component("countries")
public class Countries {
  public String name(Country country) {
    return Locale.of("", country.code()).getDisplayCountry(LocaleContextHolder.getLocale());
  }

  /** The name for a code; for views that hold the code alone. */
  public String name(String code) {
    return name(new Country(code));
  }

  /**
   * All countries and regions of ISO 3166-1 for a select, in the order of the reader's language.
   */
  public List<Choice> choices() {
    Collator order = Collator.getInstance(LocaleContextHolder.getLocale());
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Choice.of(code, name(code)))
        .sorted(Comparator.comparing(Choice::label, order))
        .toList();
  }
}
