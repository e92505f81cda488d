package sekisho.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SekishoProperties;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.ActedFirst;
import sekisho.message.Refused;
import sekisho.web.Times;
import sekisho.web.frame.DemoProgress;

/**
 * Plays the demo data after the start, beside the pages, when it is asked for.
 *
 * <p>A second start finds everything done; one that was cut short is taken up where it ended.
 */
@Component
@ConditionalOnProperty(prefix = "sekisho", name = "demo", havingValue = "true")
class DemoRun implements DemoProgress {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho.demo");

  /** The version that the scripts are written for. */
  private static final String WRITTEN_FOR = "V2026";

  private final DemoCases cases;
  private final DemoPlayer player;
  private final DemoPartyList partyList;
  private final PolicyBook policy;
  private final Clock clock;
  private volatile Optional<Progress> progress = Optional.empty();
  private volatile boolean stopped;

  DemoRun(
      SekishoProperties properties,
      DemoCases cases,
      DemoPlayer player,
      DemoPartyList partyList,
      PolicyBook policy,
      Clock clock) {
    if (!properties.training()) {
      throw new IllegalStateException(
          "sekisho.demo=true is for training: in production there are no practice officials who"
              + " could play the demo data. Leave it out.");
    }
    this.cases = cases;
    this.player = player;
    this.partyList = partyList;
    this.policy = policy;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    // Whoever asks before the thread has begun hears that all is still to come.
    progress = Optional.of(new Progress(0, cases.all().size()));
    Thread.ofVirtual().name("demo data").start(this::runBesideThePages);
  }

  /** Whatever happens here must not end the pages; the next start goes on. */
  private void runBesideThePages() {
    try {
      run();
      // Last, so that it holds up none of the acts that were played.
      partyList.run(() -> stopped);
    } catch (RuntimeException broken) {
      if (stopped) {
        LOG.info("Demo data: stopped; the next start goes on");
      } else {
        LOG.error("Demo data: broken off; the next start goes on", broken);
      }
    } finally {
      progress = Optional.empty();
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopped = true;
  }

  @Override
  public Optional<Progress> now() {
    return progress;
  }

  /**
   * Plays what is not there yet.
   *
   * @return how many acts were done now
   */
  synchronized int run() {
    List<DemoCase> all = cases.all();
    DemoCalendar calendar = player.calendar(all, Times.dayOf(clock.instant()));
    LocalDate first =
        all.stream().map(calendar::begin).min(LocalDate::compareTo).orElse(calendar.end());
    if (!policy.inForceOn(first).id().value().equals(WRITTEN_FOR)) {
      LOG.warn(
          "No demo data: they are written for {}, which was not in force on {}",
          WRITTEN_FOR,
          first);
      return 0;
    }
    int acts = 0;
    for (int i = 0; i < all.size() && !stopped; i++) {
      progress = Optional.of(new Progress(i, all.size()));
      int played = play(all.get(i), calendar);
      acts += played;
      if (played > 0) {
        LOG.info("Demo data {} / {}: {}", i + 1, all.size(), all.get(i).name());
      }
    }
    LOG.info("Demo data: {} cases, {} acts played now", all.size(), acts);
    return acts;
  }

  /** A case that somebody has taken in hand meanwhile is theirs, and left as it is. */
  private int play(DemoCase demo, DemoCalendar calendar) {
    try {
      return player.play(demo, calendar);
    } catch (Refused | ActedFirst overtaken) {
      LOG.warn("Demo case \"{}\" is left as it is: {}", demo.name(), overtaken.getMessage());
      return 0;
    }
  }
}
