package sekisho.app.due;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.ActedFirst;
import sekisho.message.Acting;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.LapseConfirmation;
import sekisho.message.Stage;
import sekisho.message.TextStore;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.venue.Venue;
import sekisho.web.Times;

/**
 * Lets a conditional confirmation lapse by itself when its date has passed (I-15).
 *
 * <p>It only asks, as the product itself; the decider says whether the day has come. The command's
 * id follows from the case and its last record, so two sweeps, on one node or several, ask once. In
 * an exercise the clock of the exercise brings it ({@link LapseDue}).
 */
@Component
@EnableScheduling
class LapseSweep {
  private static final Logger LOG = LoggerFactory.getLogger(LapseSweep.class);
  private static final String REASON =
      "条件の期限までに条件が満たされなかったため、失効した。 / " + "Lapsed: the condition was not met by its date.";

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final ActingDispatch dispatch;
  private final TextStore texts;
  private final Clock clock;

  LapseSweep(
      JdbcClient jdbc, CaseFiles files, ActingDispatch dispatch, TextStore texts, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.dispatch = dispatch;
    this.texts = texts;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
  void sweep() {
    at(clock.instant());
  }

  /** Sweeps as of a moment. */
  void at(Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, at, Times.dayOf(at));
    conditional().forEach(file -> lapse(file, system));
  }

  /** The cases that stand on a condition, where the thread stands. */
  List<CaseFile> conditional() {
    return jdbc
        .sql("SELECT case_id FROM case_list WHERE stage = :stage AND venue = :venue")
        .param("stage", Stage.POLICY_CONFIRMED_CONDITIONAL.name())
        .param("venue", Venue.now().key())
        .query(UUID.class)
        .list()
        .stream()
        .sorted()
        .flatMap(id -> files.find(new CaseId(id)).stream())
        .toList();
  }

  void lapse(CaseFile file, Acting system) {
    boolean due =
        file.nextActs(system.day()).stream().anyMatch(n -> n.act() == Act.LAPSE_CONFIRMATION);
    if (!due) {
      return;
    }
    String name = "lapse " + file.caseId() + " after " + file.records().size();
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    try {
      dispatch.send(
          id, new LapseConfirmation(file.caseId(), false, texts.keep(id, REASON)), system, false);
    } catch (Refused | ActedFirst overtaken) {
      // Somebody acted on the case meanwhile; the next sweep sees it as it stands then.
      LOG.info("Case {} did not lapse: {}", file.caseId(), overtaken.getMessage());
    }
  }
}
