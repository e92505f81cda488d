package sekisho.view.scenario;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sekisho.message.Country;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;
import sekisho.message.scenario.World;

/**
 * That countries are invented: a mock judgement of a real state could be taken for a real one. What
 * is found is a warning, for a documented case may need the real country.
 */
final class CountryChecks {
  /** What ISO 3166-1 leaves to its users. */
  private static final Pattern INVENTED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

  /** The name of a country in katakana is no part of a longer word in katakana. */
  private static final String NO_KATAKANA = "[\\p{IsKatakana}ー]";

  private static final String JAPAN = "JP";

  private final Scenario scenario;
  private final Findings findings;

  CountryChecks(Scenario scenario, Findings findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  void all() {
    List<World.InventedCountry> world = scenario.world().countries();
    for (int i = 0; i < world.size(); i++) {
      String code = world.get(i).code().code();
      if (!INVENTED.matcher(code).matches()) {
        findings.found("world.countries[" + i + "]", NOT_INVENTED_CODE, code);
      }
    }
    Set<Country> known =
        world.stream().map(World.InventedCountry::code).collect(toUnmodifiableSet());
    for (int i = 0; i < scenario.cases().size(); i++) {
      destinations("cases[" + i + "].request", scenario.cases().get(i), known);
    }
    texts();
  }

  private void destinations(String at, ScenarioCase aCase, Set<Country> known) {
    Stream.concat(
            Stream.of(aCase.request().destination().country()),
            aCase.request().basis().partners().stream())
        .filter(country -> !known.contains(country))
        .distinct()
        .forEach(
            country -> {
              boolean real = !INVENTED.matcher(country.code()).matches();
              findings.found(
                  at + ".destination.country",
                  real ? REAL_COUNTRY : UNKNOWN_COUNTRY,
                  real ? Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH) : country,
                  String.join(", ", known.stream().map(Country::code).sorted().toList()));
            });
  }

  private void texts() {
    for (String code : Locale.getISOCountries()) {
      if (!code.equals(JAPAN)) {
        text(Locale.of("", code));
      }
    }
  }

  private void text(Locale country) {
    String english = country.getDisplayCountry(Locale.ENGLISH);
    String japanese = country.getDisplayCountry(Locale.JAPANESE);
    Pattern name =
        Pattern.compile(
            "\\b%s\\b|(?<!%s)%s(?!%s)"
                .formatted(
                    Pattern.quote(english), NO_KATAKANA, Pattern.quote(japanese), NO_KATAKANA));
    Audience.players(scenario).entrySet().stream()
        .filter(text -> text.getValue().stream().anyMatch(t -> name.matcher(t).find()))
        .findFirst()
        .ifPresent(text -> findings.found(text.getKey(), REAL_COUNTRY, japanese + " " + english));
  }
}
