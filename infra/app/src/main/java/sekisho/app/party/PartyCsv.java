package sekisho.app.party;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import sekisho.message.PartyListForm;
import sekisho.view.party.ListRejected.Reason;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PublishedList;

/**
 * Reads a list as a table: UTF-8, comma separated, the first line names the columns (ADR 0019).
 * Several values in one cell are separated by semicolons.
 */
final class PartyCsv {
  static final List<String> NEEDED = List.of("id", "kind", "name");
  static final List<String> ALLOWED =
      List.of(
          "id",
          "kind",
          "name",
          "original_script",
          "aliases",
          "low_aliases",
          "reference",
          "programme",
          "listed_on",
          "updated_on",
          "countries",
          "births",
          "note");

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().get();

  private final Faults faults = new Faults();
  private final Collected collected = new Collected(faults);

  private PartyCsv() {}

  static PublishedList read(String table, IntConsumer progress) {
    return new PartyCsv().rows(table, progress);
  }

  private PublishedList rows(String table, IntConsumer progress) {
    try (CSVParser rows = CSVParser.parse(new StringReader(table), FORMAT)) {
      List<String> columns = List.of();
      for (CSVRecord row : rows) {
        int line = Math.toIntExact(rows.getCurrentLineNumber());
        if (columns.isEmpty()) {
          columns = header(row);
        } else if (row.size() != columns.size()) {
          faults.add(line, Reason.ROW_LENGTH, row.size(), columns.size());
        } else {
          row(line, columns, row);
        }
        progress.accept((int) Math.min(99, 100L * row.getCharacterPosition() / table.length()));
      }
      return new PublishedList(PartyListForm.CSV, Optional.empty(), collected.all());
    } catch (UncheckedIOException broken) {
      throw faults.fatal(1, Reason.NOT_TABLE);
    } catch (IOException cannotBe) {
      throw new UncheckedIOException("Text in memory cannot fail to be read", cannotBe);
    }
  }

  private List<String> header(CSVRecord row) {
    List<String> columns = row.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    if (NEEDED.stream().noneMatch(columns::contains)) {
      throw faults.fatal(1, Reason.NO_HEADER, String.join(", ", NEEDED));
    }
    NEEDED.stream()
        .filter(needed -> !columns.contains(needed))
        .forEach(needed -> faults.add(1, Reason.COLUMN_MISSING, needed));
    Set<String> seen = new HashSet<>();
    columns.stream()
        .filter(column -> !ALLOWED.contains(column) || !seen.add(column))
        .forEach(
            column -> faults.add(1, Reason.COLUMN_UNKNOWN, column, String.join(", ", ALLOWED)));
    faults.check();
    return columns;
  }

  private void row(int line, List<String> columns, CSVRecord row) {
    Optional<ListedParty.Kind> kind = kind(cell(columns, row, "kind"));
    if (kind.isEmpty()) {
      faults.add(line, Reason.BAD_KIND, cell(columns, row, "kind"));
      return;
    }
    if (row.stream().anyMatch(cell -> cell.length() > EntryDraft.LONGEST_TEXT)) {
      throw faults.fatal(line, Reason.TOO_LONG, EntryDraft.LONGEST_TEXT);
    }
    var draft = new EntryDraft(line, kind.get());
    draft.id(cell(columns, row, "id"));
    draft.name(cell(columns, row, "name"), ListedName.Kind.FIRST);
    draft.name(cell(columns, row, "original_script"), ListedName.Kind.ORIGINAL_SCRIPT);
    several(columns, row, "aliases").forEach(a -> draft.name(a, ListedName.Kind.GOOD_ALIAS));
    several(columns, row, "low_aliases").forEach(a -> draft.name(a, ListedName.Kind.LOW_ALIAS));
    draft.reference(cell(columns, row, "reference"));
    draft.programme(cell(columns, row, "programme"));
    draft.listedOn(line, cell(columns, row, "listed_on"), faults);
    draft.updatedOn(line, cell(columns, row, "updated_on"), faults);
    several(columns, row, "countries").forEach(draft::country);
    several(columns, row, "births").forEach(draft::birth);
    draft.note(cell(columns, row, "note"));
    collected.add(draft);
  }

  private static Optional<ListedParty.Kind> kind(String cell) {
    return Arrays.stream(ListedParty.Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(cell.strip()))
        .findFirst();
  }

  private static String cell(List<String> columns, CSVRecord row, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : row.get(at);
  }

  private static List<String> several(List<String> columns, CSVRecord row, String column) {
    return List.of(cell(columns, row, column).split("[;；]"));
  }
}
