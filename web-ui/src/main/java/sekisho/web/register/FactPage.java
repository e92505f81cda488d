package sekisho.web.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.Country;
import sekisho.message.RegisterFactId;
import sekisho.view.register.CountryRegister;
import sekisho.view.register.FactLine;
import sekisho.web.Countries;
import sekisho.web.Texts;
import sekisho.web.identity.Officials;

/** One fact as pages show it: what it says, what became of it, and what took its place. */
@Component
class FactPage {
  private final FactRows rows;
  private final Texts texts;
  private final Officials officials;
  private final Countries countries;

  FactPage(FactRows rows, Texts texts, Officials officials, Countries countries) {
    this.rows = rows;
    this.texts = texts;
    this.officials = officials;
    this.countries = countries;
  }

  /**
   * The country of an address.
   *
   * @throws ResponseStatusException 404 when it is none of ISO 3166-1
   */
  Country country(String code) {
    try {
      return known(code);
    } catch (IllegalArgumentException unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
    }
  }

  /** The country of a code of ISO 3166-1; another code is an {@link IllegalArgumentException}. */
  Country known(String code) {
    if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
      throw new IllegalArgumentException("No such country: " + code);
    }
    return new Country(code);
  }

  void show(CountryRegister all, FactLine line, Model model) {
    model.addAttribute("country", all.country());
    model.addAttribute("name", countries.name(all.country()));
    model.addAttribute("fact", rows.of(line));
    model.addAttribute("clause", line.charterClauseRef());
    model.addAttribute("insteadOf", row(all, line.tookThePlaceOf()));
    line.correction()
        .ifPresent(
            correction -> {
              String reason = texts.read(correction.reason());
              model.addAttribute("reason", reason);
              model.addAttribute("reasonLang", texts.languageOf(reason));
              model.addAttribute("correctedAt", correction.by().at());
              model.addAttribute(
                  "correctedBy",
                  officials.inSeat(correction.by().person(), correction.by().seat()));
              model.addAttribute("instead", row(all, correction.replacement()));
            });
  }

  private @Nullable FactRow row(CountryRegister all, Optional<RegisterFactId> id) {
    return id.flatMap(all::line).map(rows::of).orElse(null);
  }
}
