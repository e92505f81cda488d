package sekisho.app.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.RegisterFactId;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.policy.Sources;
import sekisho.view.register.FactLine;
import sekisho.view.register.RegisterView;
import sekisho.web.Times;

/**
 * Records the facts of the source book at the first start, as the product itself, through the
 * command bus. What is there already, corrected or not, is left alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterSeed implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");

  private final RegisterView registers;
  private final ActingDispatch dispatch;
  private final TextStore texts;
  private final Sources sources;
  private final Clock clock;

  RegisterSeed(
      RegisterView registers,
      ActingDispatch dispatch,
      TextStore texts,
      Sources sources,
      Clock clock) {
    this.registers = registers;
    this.dispatch = dispatch;
    this.texts = texts;
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    record();
  }

  /**
   * Records what is missing.
   *
   * @return how many facts were recorded now
   */
  int record() {
    Set<RegisterFactId> there =
        registers.all().stream()
            .flatMap(country -> country.lines().stream())
            .map(FactLine::id)
            .collect(toUnmodifiableSet());
    int recorded = 0;
    for (SeedFact fact : new SeedFiles(sources).all()) {
      if (!there.contains(fact.factId())) {
        recorded += send(fact) ? 1 : 0;
      }
    }
    return recorded;
  }

  /** Where people have recorded something else for the day meanwhile, theirs stands. */
  private boolean send(SeedFact fact) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate day = LocalDate.ofInstant(now, Times.JAPAN);
    var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, now, day);
    Optional<TextRef> note =
        fact.note().isEmpty()
            ? Optional.empty()
            : Optional.of(texts.keep(fact.commandId(), fact.note()));
    try {
      dispatch.send(fact.commandId(), fact.recordedWith(note), system, false);
      return true;
    } catch (Refused theirs) {
      LOG.info("Not recorded at the start: {} ({})", fact.name(), theirs.getMessage());
      return false;
    }
  }
}
