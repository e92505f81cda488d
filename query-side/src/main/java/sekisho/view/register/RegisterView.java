package sekisho.view.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.message.AgreementEntry;
import sekisho.message.Country;
import sekisho.message.RegisterFacts;

/**
 * The registers of dated facts: as valid on a day, as known at a moment. It reads the records
 * themselves, so that whoever has just recorded a fact finds it here.
 */
@Component
public class RegisterView {
  private final RegisterStream stream;

  RegisterView(RegisterStream stream) {
    this.stream = stream;
  }

  /** All about one country; empty where nothing was recorded. */
  public CountryRegister of(Country country) {
    return new CountryRegister(country, stream.read(country));
  }

  /** All countries of which something is recorded, by their codes. */
  public List<CountryRegister> all() {
    return stream.readAll().entrySet().stream()
        .map(e -> new CountryRegister(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(c -> c.country().code()))
        .toList();
  }

  /** The facts about a country as they were known at the moment. */
  public RegisterFacts knownAt(Country country, Instant moment) {
    return of(country).knownAt(moment).facts();
  }

  /** How the agreement stands on the day, by all that is known now. */
  public AgreementEntry agreement(Country country, LocalDate validOn) {
    return of(country).facts().agreementOn(country, validOn);
  }

  /** How the agreement stands on the day, by what was known at the moment. */
  public AgreementEntry agreement(Country country, LocalDate validOn, Instant knownAt) {
    return knownAt(country, knownAt).agreementOn(country, validOn);
  }
}
