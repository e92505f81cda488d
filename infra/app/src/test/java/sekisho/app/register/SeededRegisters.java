package sekisho.app.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sekisho.app.policy.SourcesOfTests;
import sekisho.decision.AgreementRegister;
import sekisho.decision.register.RegisterDecider;
import sekisho.message.Acting;
import sekisho.message.AgreementEntry;
import sekisho.message.Country;
import sekisho.message.PersonId;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterFacts;
import sekisho.message.Seat;
import sekisho.view.policy.Sources;

/** The registers as they begin, decided in memory: for specs that need no event store. */
public final class SeededRegisters implements AgreementRegister {
  /** The date of the source book. */
  public static final LocalDate SOURCE_BOOK = LocalDate.of(2026, 11, 21);

  /** The signature of the Philippines: a fact that is there after every start. */
  public static final RegisterFactId SIGNED_BY_PH =
      new RegisterFactId(
          UUID.nameUUIDFromBytes(
              "sekisho register fact agreement signed PH 2016-02-29"
                  .getBytes(StandardCharsets.UTF_8)));

  private final Map<Country, RegisterFacts> registers = new HashMap<>();

  public SeededRegisters() {
    Sources sources = SourcesOfTests.fromClasspath();
    var decider = new RegisterDecider(key -> sources.key(key.key()).isPresent());
    var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, Instant.EPOCH, SOURCE_BOOK);
    for (SeedFact fact : new SeedFiles(sources).all()) {
      RegisterFacts known = facts(fact.country());
      for (RegisterEvent event :
          decider.decide(fact.recordedWith(Optional.empty()), system, known)) {
        known = known.and(event);
      }
      registers.put(fact.country(), known);
    }
  }

  public RegisterFacts facts(Country country) {
    return registers.getOrDefault(country, RegisterFacts.none());
  }

  Map<Country, RegisterFacts> all() {
    return registers;
  }

  @Override
  public AgreementEntry on(Country country, LocalDate day) {
    return facts(country).agreementOn(country, day);
  }
}
