package sekisho.app.due;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.venue.OpenVenues;
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
import sekisho.web.Times;

/**
 * Lets a conditional confirmation lapse by itself when its date has passed (I-15).
 *
 * <p>It only asks, as the product itself; the decider says whether the day has come. The command's
 * id follows from the case and its last record, so two sweeps, on one node or several, ask once.
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
  private final OpenVenues venues;

  LapseSweep(
      JdbcClient jdbc,
      CaseFiles files,
      ActingDispatch dispatch,
      TextStore texts,
      OpenVenues venues) {
    this.jdbc = jdbc;
    this.files = files;
    this.dispatch = dispatch;
    this.texts = texts;
    this.venues = venues;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
  void sweep() {
    venues.each(this::at);
  }

  /** Sweeps as of a moment. */
  void at(Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, at, Times.dayOf(at));
    jdbc.sql("SELECT case_id FROM case_list WHERE stage = :stage ORDER BY case_id")
        .param("stage", Stage.POLICY_CONFIRMED_CONDITIONAL.name())
        .query(UUID.class)
        .list()
        .forEach(id -> files.find(new CaseId(id)).ifPresent(file -> lapse(file, system)));
  }

  private void lapse(CaseFile file, Acting system) {
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
