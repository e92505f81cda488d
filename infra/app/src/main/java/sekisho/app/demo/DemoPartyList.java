package sekisho.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.PartyCommand.ImportPartyList;
import sekisho.message.PartyListCounts;
import sekisho.message.PartyListId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.party.ListReader;
import sekisho.view.party.PartyLists;
import sekisho.view.party.PublishedList;
import sekisho.view.party.ScreeningProgress;
import sekisho.web.ReferenceFiles;
import sekisho.web.Times;
import sekisho.web.identity.PracticeAccount;

/**
 * The training list of the demo: a few invented parties, marked as such in every entry, two of
 * which resemble invented consignees of demo cases, so that a match can be practised.
 */
@Component
@Lazy
class DemoPartyList {
  static final PartyListId LIST = new PartyListId("training");
  private static final String FILE = "parties/training.csv";
  private static final LocalDate LIST_DATE = LocalDate.of(2026, 4, 21);

  private static final long PAUSE_NANOS = 100_000_000;

  private final PartyLists lists;
  private final ScreeningProgress screening;
  private final ListReader reader;
  private final ReferenceFiles files;
  private final ActingDispatch dispatch;
  private final PracticeAccounts practice;
  private final Clock clock;

  DemoPartyList(
      PartyLists lists,
      ScreeningProgress screening,
      ListReader reader,
      ReferenceFiles files,
      ActingDispatch dispatch,
      PracticeAccounts practice,
      Clock clock) {
    this.lists = lists;
    this.screening = screening;
    this.reader = reader;
    this.files = files;
    this.dispatch = dispatch;
    this.practice = practice;
    this.clock = clock;
  }

  /**
   * Imports the list, unless there is a version of it already, and waits until the cases were
   * compared with it.
   */
  void run(BooleanSupplier stopped) {
    if (lists.newest(LIST).isEmpty()) {
      importList();
    }
    while (!stopped.getAsBoolean() && (lists.newest(LIST).isEmpty() || screening.now().under())) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void importList() {
    byte[] file = file();
    PublishedList list = reader.read(file, _ -> {});
    PersonId officer = officer();
    DocumentHash document = files.keepReference(officer, "application/x-party-list", file);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int entries = list.entries().size();
    dispatch.send(
        new CommandId(UUID.nameUUIDFromBytes("sekisho demo list".getBytes(StandardCharsets.UTF_8))),
        new ImportPartyList(
            LIST,
            document,
            list.form(),
            LIST_DATE,
            new PartyListCounts(list.individuals(), list.entities(), entries, 0, 0),
            0),
        new Acting(officer, Seat.METI_LO, now, Times.dayOf(now)),
        true);
  }

  private PersonId officer() {
    return practice.offered().stream()
        .filter(account -> account.seat() == Seat.METI_LO)
        .map(PracticeAccount::person)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No practice account sits in METI_LO"));
  }

  private static byte[] file() {
    try (InputStream in = DemoPartyList.class.getClassLoader().getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    } catch (IOException cause) {
      throw new UncheckedIOException(FILE + " cannot be read", cause);
    }
  }
}
