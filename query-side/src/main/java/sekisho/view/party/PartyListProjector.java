package sekisho.view.party;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.ListedEntryId;
import sekisho.message.PartyEvent.PartyListImported;
import sekisho.message.PartyListVersion;

/**
 * Keeps the tables of the lists of parties. The fact holds no name: entries are read from the
 * document, so that they come back from it after a replay.
 */
@Component
class PartyListProjector {
  private final JdbcClient database;
  private final PartyLists lists;
  private final ListReader reader;

  PartyListProjector(JdbcClient database, PartyLists lists, ListReader reader) {
    this.database = database;
    this.lists = lists;
    this.reader = reader;
  }

  @EventHandler
  void on(
      PartyListImported event,
      @MetaDataValue(value = "person", required = true) String person,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String at) {
    if (lists.edition(event.version()).isPresent()) {
      return;
    }
    PartyListVersion version = event.version();
    Map<ListedEntryId, EditionEntry> before = new HashMap<>();
    lists
        .entries(new PartyListVersion(version.list(), version.version() - 1))
        .forEach(entry -> before.put(entry.party().id(), entry));
    List<ListedParty> entries = reader.imported(event.document());
    for (int i = 0; i < entries.size(); i++) {
      ListedParty party = entries.get(i);
      put(version, i, entry(party, version.version(), Optional.ofNullable(before.get(party.id()))));
    }
    put(event, UUID.fromString(person), seat, Instant.parse(at));
  }

  private static EditionEntry entry(ListedParty party, int now, Optional<EditionEntry> before) {
    return before
        .map(
            was ->
                was.party().equals(party)
                    ? new EditionEntry(party, was.since(), EditionEntry.Change.SAME)
                    : new EditionEntry(party, now, EditionEntry.Change.CHANGED))
        .orElseGet(() -> new EditionEntry(party, now, EditionEntry.Change.ADDED));
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM party_list_entry").update();
    database.sql("DELETE FROM party_list_edition").update();
  }

  private void put(PartyListImported event, UUID person, String seat, Instant at) {
    database
        .sql(
            """
            INSERT INTO party_list_edition (list, edition, document, form, list_date, individuals,
              entities, added, removed, changed, imported_by, seat, imported_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            event.version().list().value(),
            event.version().version(),
            event.document().sha256(),
            event.form().name(),
            Date.valueOf(event.listDate()),
            event.counts().individuals(),
            event.counts().entities(),
            event.counts().added(),
            event.counts().removed(),
            event.counts().changed(),
            person,
            seat,
            Timestamp.from(at))
        .update();
  }

  private void put(PartyListVersion version, int position, EditionEntry entry) {
    ListedParty party = entry.party();
    database
        .sql(
            """
            INSERT INTO party_list_entry (list, edition, entry, position, reference, kind, names,
              name_kinds, programme, listed_on, updated_on, countries, births, note, since, change)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(1, version.list().value())
        .param(2, version.version())
        .param(3, party.id().value())
        .param(4, position)
        .param(5, party.reference())
        .param(6, party.kind().name())
        .param(7, party.names().stream().map(ListedName::name).toArray(String[]::new))
        .param(8, party.names().stream().map(n -> n.kind().name()).toArray(String[]::new))
        .param(9, party.programme())
        .param(10, day(party.listedOn()))
        .param(11, day(party.updatedOn()))
        .param(12, party.countries().toArray(String[]::new))
        .param(13, party.births().toArray(String[]::new))
        .param(14, party.note())
        .param(15, entry.since())
        .param(16, entry.change().name())
        .update();
  }

  private static @Nullable Date day(Optional<LocalDate> day) {
    return day.map(Date::valueOf).orElse(null);
  }
}
