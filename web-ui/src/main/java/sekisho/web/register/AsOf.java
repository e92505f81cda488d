package sekisho.web.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.view.register.CountryRegister;
import sekisho.web.Fields;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;

/**
 * As valid on which day, and as known at which moment, the registers are asked.
 *
 * @param known empty for all that is known now
 * @param moment the moment in the past at which the page shows the house; then no more is known
 * @param query the same as the query of an address; empty when nothing was asked
 */
record AsOf(
    LocalDate day,
    LocalDate today,
    Optional<Instant> known,
    Optional<Instant> moment,
    String query) {
  /** The two as they stand in the address. */
  record Form(@Nullable String register, @Nullable String on, @Nullable String known) {}

  static AsOf read(Form form, Fields fields, HouseClock clock) {
    var on = fields.maybeDay("on");
    var known = fields.maybeMoment("known");
    LocalDate today = ShownMoment.today(clock);
    Optional<Instant> moment = ShownMoment.now().map(ShownMoment::at);
    var query = UriComponentsBuilder.newInstance();
    if (form.on() != null && on.understood() && on.get().isPresent()) {
      query.queryParam("on", on.get().get());
    }
    if (form.known() != null && known.understood() && known.get().isPresent()) {
      query.queryParam("known", form.known().strip());
    }
    String asked = query.encode().toUriString();
    return new AsOf(
        on.understood() ? on.get().orElse(today) : today,
        today,
        known.understood() && moment.isEmpty() ? known.get() : Optional.empty(),
        moment,
        asked.isEmpty() ? "" : asked.substring(1));
  }

  CountryRegister of(CountryRegister all) {
    return moment.or(() -> known).map(all::knownAt).orElse(all);
  }
}
