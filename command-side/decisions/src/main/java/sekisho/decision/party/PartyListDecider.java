package sekisho.decision.party;

import static sekisho.message.Ground.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.PartyCommand;
import sekisho.message.PartyCommand.ImportPartyList;
import sekisho.message.PartyEvent;
import sekisho.message.PartyEvent.PartyListImported;
import sekisho.message.PartyListVersion;
import sekisho.message.Seat;

/** Decides which version of a list of parties counts. */
public final class PartyListDecider {
  /** Who licenses needs the lists, and who runs the system may keep them (assumption A). */
  private static final Set<Seat> IMPORTERS = EnumSet.of(Seat.METI_LO, Seat.ADMIN);

  /** What happens when the command is asked for. */
  public List<PartyEvent> decide(PartyCommand command, Acting by, PartyListState state) {
    Refuse.unless(IMPORTERS.contains(by.seat()), SEAT_MAY_NOT, by.seat());
    return switch (command) {
      case ImportPartyList c -> importList(c, by, state);
    };
  }

  /** A list never goes back in time, and what is applied is the difference that was shown. */
  private static List<PartyEvent> importList(ImportPartyList c, Acting by, PartyListState state) {
    Refuse.when(c.listDate().isAfter(by.day()), REFERENCE_DATA_IN_FUTURE, c.listDate());
    state
        .newest()
        .ifPresent(
            newest -> {
              Refuse.when(
                  newest.document().equals(c.document()),
                  PARTY_LIST_IMPORTED_ALREADY,
                  state.version());
              Refuse.when(
                  c.listDate().isBefore(newest.listDate()), PARTY_LIST_OLDER, newest.listDate());
            });
    Refuse.unless(c.supersedes() == state.version(), PARTY_LIST_SUPERSEDED, state.version());
    return List.of(
        new PartyListImported(
            new PartyListVersion(c.list(), state.version() + 1),
            c.document(),
            c.form(),
            c.listDate(),
            c.counts()));
  }
}
