package sekisho.app.consequence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.venue.OpenVenues;
import sekisho.message.ActedFirst;
import sekisho.message.Acting;
import sekisho.message.AftercareCommand.ApplyConsequence;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.notice.Cause;
import sekisho.view.notice.ConsequenceWork;
import sekisho.view.notice.ConsequenceWork.Open;
import sekisho.view.venue.Venue;
import sekisho.web.Times;

/**
 * Goes to each case that a fact on record touches, as the product itself (I-02, I-17, I-18).
 *
 * <p>It only asks; the decider says what the fact means for the case as it stands then, and nothing
 * happens twice, since the case itself knows the record that caused it. What is to be done stands
 * in a table that follows from the events, so a restart goes on where it stopped, and two nodes do
 * each other's work without harm.
 */
@Component
class ConsequenceRun {
  private static final Logger LOG = LoggerFactory.getLogger(ConsequenceRun.class);

  /** A case to which the product went is left alone so long, until its records tell the outcome. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** So long the cases are searched again and again for what moved while a fact began to count. */
  private static final Duration YOUNG = Duration.ofMinutes(2);

  private static final Duration SWEEP = Duration.ofHours(1);
  private static final int AT_ONCE = 4;

  private final ConsequenceWork work;
  private final ActingDispatch dispatch;
  private final TextStore texts;
  private final OpenVenues venues;
  private final Map<Venue, Kept> kept = new ConcurrentHashMap<>();

  /** What is remembered from round to round in one venue, by its own clock. */
  private static final class Kept {
    private final Map<Open, Instant> asked = new ConcurrentHashMap<>();
    private final Map<Cause, Instant> young = new ConcurrentHashMap<>();
    private Instant swept = Instant.EPOCH;
  }

  ConsequenceRun(
      ConsequenceWork work, ActingDispatch dispatch, TextStore texts, OpenVenues venues) {
    this.work = work;
    this.dispatch = dispatch;
    this.texts = texts;
    this.venues = venues;
  }

  @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
  void run() {
    try {
      venues.each(this::at);
    } catch (DataAccessException unreachable) {
      LOG.warn("What facts on record set off waits for the database", unreachable);
    }
  }

  /** Does what is due at a moment where the thread stands. */
  synchronized void at(Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    Kept here = kept.computeIfAbsent(Venue.now(), _ -> new Kept());
    work.begin(Times.dayOf(at)).forEach(cause -> here.young.put(cause, at));
    here.young.values().removeIf(since -> since.plus(YOUNG).isBefore(at));
    here.young.keySet().forEach(cause -> work.find(cause.record()));
    if (here.swept.plus(SWEEP).isBefore(at)) {
      work.counting().forEach(cause -> work.find(cause.record()));
      here.swept = at;
    }
    here.asked.values().removeIf(since -> since.plus(PATIENCE).isBefore(at));
    goTo(work.open().stream().filter(open -> !here.asked.containsKey(open)).toList(), here, at);
  }

  private void goTo(List<Open> cases, Kept here, Instant at) {
    if (cases.isEmpty()) {
      return;
    }
    var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, at, Times.dayOf(at));
    try (ExecutorService few =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      Venue venue = Venue.now();
      cases.forEach(
          open -> {
            here.asked.put(open, at);
            few.execute(() -> venue.run(() -> goTo(open, system)));
          });
    }
  }

  /** The id follows from the case, the fact and the record of the case on which it was decided. */
  private void goTo(Open open, Acting system) {
    String name = open.caseId() + " after " + open.lastRecord() + " because of " + open.cause();
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    try {
      TextRef reason = texts.keep(id, Reasons.of(open.trigger()));
      dispatch.send(
          id,
          new ApplyConsequence(open.caseId(), open.trigger(), open.cause(), reason),
          system,
          false);
    } catch (Refused | ActedFirst | DataAccessException later) {
      // It stays in the table of what is to be done, and is tried again.
      LOG.info("Case {} waits for {}: {}", open.caseId(), open.cause(), later.getMessage());
    }
  }
}
