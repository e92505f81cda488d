package sekisho.view.party;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentHash;
import sekisho.message.ListedEntryId;
import sekisho.message.PartyListCounts;
import sekisho.message.PartyListForm;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/** Reads the tables of the lists of parties. */
@Component
class PartyListTable implements PartyLists {
  private final JdbcClient database;

  PartyListTable(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<ListEdition> all() {
    return database
        .sql("SELECT * FROM party_list_edition ORDER BY list, edition DESC")
        .query((row, _) -> edition(row))
        .list();
  }

  @Override
  public List<ListEdition> current() {
    return database
        .sql("SELECT DISTINCT ON (list) * FROM party_list_edition ORDER BY list, edition DESC")
        .query((row, _) -> edition(row))
        .list();
  }

  @Override
  public Optional<ListEdition> edition(PartyListVersion version) {
    return database
        .sql("SELECT * FROM party_list_edition WHERE list = ? AND edition = ?")
        .params(version.list().value(), version.version())
        .query((row, _) -> edition(row))
        .optional();
  }

  @Override
  public Optional<ListEdition> newest(PartyListId list) {
    return database
        .sql("SELECT * FROM party_list_edition WHERE list = ? ORDER BY edition DESC LIMIT 1")
        .param(list.value())
        .query((row, _) -> edition(row))
        .optional();
  }

  @Override
  public List<EditionEntry> entries(PartyListVersion version) {
    return database
        .sql("SELECT * FROM party_list_entry WHERE list = ? AND edition = ? ORDER BY position")
        .params(version.list().value(), version.version())
        .query(
            (row, _) ->
                new EditionEntry(
                    party(row),
                    row.getInt("since"),
                    EditionEntry.Change.valueOf(row.getString("change"))))
        .list();
  }

  @Override
  public List<ListedParty> removed(PartyListVersion version) {
    return database
        .sql(
            """
            SELECT * FROM party_list_entry b
            WHERE b.list = ? AND b.edition = ? AND NOT EXISTS (
              SELECT 1 FROM party_list_entry a
              WHERE a.list = b.list AND a.edition = ? AND a.entry = b.entry)
            ORDER BY position
            """)
        .params(version.list().value(), version.version() - 1, version.version())
        .query((row, _) -> party(row))
        .list();
  }

  @Override
  public Optional<ListedParty> entry(PartyListVersion version, ListedEntryId entry) {
    return database
        .sql("SELECT * FROM party_list_entry WHERE list = ? AND edition = ? AND entry = ?")
        .params(version.list().value(), version.version(), entry.value())
        .query((row, _) -> party(row))
        .optional();
  }

  private static ListEdition edition(ResultSet row) throws SQLException {
    return new ListEdition(
        new PartyListVersion(new PartyListId(row.getString("list")), row.getInt("edition")),
        new DocumentHash(row.getString("document")),
        PartyListForm.valueOf(row.getString("form")),
        row.getDate("list_date").toLocalDate(),
        new PartyListCounts(
            row.getInt("individuals"),
            row.getInt("entities"),
            row.getInt("added"),
            row.getInt("removed"),
            row.getInt("changed")),
        new PersonId(row.getObject("imported_by", UUID.class)),
        Seat.valueOf(row.getString("seat")),
        row.getTimestamp("imported_at").toInstant());
  }

  private static ListedParty party(ResultSet row) throws SQLException {
    return new ListedParty(
        new ListedEntryId(row.getString("entry")),
        row.getString("reference"),
        ListedParty.Kind.valueOf(row.getString("kind")),
        names(texts(row, "names"), texts(row, "name_kinds")),
        row.getString("programme"),
        day(row, "listed_on"),
        day(row, "updated_on"),
        texts(row, "countries"),
        texts(row, "births"),
        row.getString("note"));
  }

  private static List<ListedName> names(List<String> names, List<String> kinds) {
    List<ListedName> both = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      both.add(new ListedName(names.get(i), ListedName.Kind.valueOf(kinds.get(i))));
    }
    return both;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }
}
