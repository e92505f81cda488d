package sekisho.app.party;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.venue.OpenVenues;
import sekisho.message.ActedFirst;
import sekisho.message.Acting;
import sekisho.message.CaseId;
import sekisho.message.CaseParty;
import sekisho.message.CommandId;
import sekisho.message.PartyListVersion;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.Recorded;
import sekisho.view.party.ScreeningProgress;
import sekisho.web.Times;

/**
 * Compares every open case with the lists again when a list or a party of it has changed.
 *
 * <p>The table only says where to look; the records of the case say whether anything is owed. The
 * command's id follows from the case, from the record that changed its parties and from the
 * versions of the lists, so that two sweeps, on one node or several, record each comparison once.
 */
@Component
class PartySweep implements ScreeningProgress {
  private static final Logger LOG = LoggerFactory.getLogger(PartySweep.class);
  private static final Set<Stage> AT_REST = EnumSet.of(Stage.DRAFT, Stage.RETURNED);

  /** Cases that are open and were not compared with these lists since their parties changed. */
  private static final String DUE =
      """
      FROM party_screening s JOIN case_list c ON c.case_id = s.case_id
      WHERE c.stage <> ALL (?::text[]) AND (s.screened <> ?::text[] OR s.screened_record < s.parties_record)
      """;

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final PartyIndex index;
  private final PartyComparison comparison;
  private final ActingDispatch dispatch;
  private final OpenVenues venues;

  PartySweep(
      JdbcClient jdbc,
      CaseFiles files,
      PartyIndex index,
      PartyComparison comparison,
      ActingDispatch dispatch,
      OpenVenues venues) {
    this.jdbc = jdbc;
    this.files = files;
    this.index = index;
    this.comparison = comparison;
    this.dispatch = dispatch;
    this.venues = venues;
  }

  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT3S")
  void sweep() {
    venues.each(this::at);
  }

  /** Sweeps as of a moment; one at a time on a node. */
  synchronized void at(Instant now) {
    List<PartyListVersion> lists = index.current();
    if (lists.isEmpty()) {
      return;
    }
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, at, Times.dayOf(at));
    jdbc.sql("SELECT s.case_id " + DUE + " ORDER BY s.case_id")
        .params(closed(), codes(lists))
        .query(UUID.class)
        .list()
        .forEach(id -> files.find(new CaseId(id)).ifPresent(f -> compare(f, lists, system)));
  }

  @Override
  public Progress now() {
    List<PartyListVersion> lists = index.current();
    long open =
        jdbc.sql(
                "SELECT count(*) FROM party_screening s JOIN case_list c ON c.case_id = s.case_id"
                    + " WHERE c.stage <> ALL (?::text[])")
            .param(closed())
            .query(Long.class)
            .single();
    long due =
        lists.isEmpty()
            ? 0
            : jdbc.sql("SELECT count(*) " + DUE)
                .params(closed(), codes(lists))
                .query(Long.class)
                .single();
    return new Progress(open - due, open);
  }

  private void compare(CaseFile file, List<PartyListVersion> lists, Acting system) {
    Optional<Recorded> changed =
        file.records().reversed().stream().filter(this::parties).findFirst();
    if (changed.isEmpty() || AT_REST.contains(file.stage()) || file.stage().ended()) {
      return;
    }
    long since = changed.get().record();
    boolean done =
        file.parties()
            .newest()
            .filter(n -> n.entry().record() > since && n.lists().equals(lists))
            .isPresent();
    if (!done) {
      send(file, since, lists, system);
    }
  }

  private boolean parties(Recorded recorded) {
    return recorded.event() instanceof CaseSubmitted
        || (recorded.event() instanceof CaseAmended amended
            && CaseParty.changedBy(amended.changed()));
  }

  private void send(CaseFile file, long since, List<PartyListVersion> lists, Acting system) {
    String name = "parties of " + file.caseId() + " as of " + since + " in " + lists;
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    try {
      dispatch.send(id, comparison.of(file, lists), system, false);
    } catch (Refused | ActedFirst overtaken) {
      // Somebody acted on the case meanwhile; the next sweep sees it as it stands then.
      LOG.info("Case {} was not compared: {}", file.caseId(), overtaken.getMessage());
    }
  }

  private static String[] closed() {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.ended() || AT_REST.contains(stage))
        .map(Stage::name)
        .toArray(String[]::new);
  }

  private static String[] codes(List<PartyListVersion> lists) {
    return lists.stream().map(v -> v.list() + " " + v.version()).sorted().toArray(String[]::new);
  }
}
