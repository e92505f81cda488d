package sekisho.view.caselist;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sekisho.message.Country;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.caselist.CaseQuery.Group;

/** Rows that were folded from records, asked like the list. */
public final class FoldedRows implements CaseRows {
  private final List<FoldedRow> rows;
  private final TextStore texts;

  public FoldedRows(List<FoldedRow> rows, TextStore texts) {
    this.rows = List.copyOf(rows);
    this.texts = texts;
  }

  @Override
  public Map<Group, Long> counts(CaseQuery query) {
    RowCondition condition = condition(query);
    List<CaseRow> found = found(condition).toList();
    Map<Group, Long> counts = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      counts.put(group, found.stream().filter(row -> condition.in(group, row)).count());
    }
    return counts;
  }

  @Override
  public List<CaseRow> find(CaseQuery query, int limit, long offset) {
    RowCondition condition = condition(query);
    return found(condition)
        .filter(row -> condition.in(query.group(), row))
        .sorted(RowCondition.order(query.order()))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Country> countries(CaseQuery query) {
    return found(condition(query))
        .map(CaseRow::country)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(Country::code))
        .toList();
  }

  private Stream<CaseRow> found(RowCondition condition) {
    return rows.stream().filter(condition::finds).map(FoldedRow::row);
  }

  /** Titles are read only where words are sought in them; one that was erased holds no word. */
  private RowCondition condition(CaseQuery query) {
    if (query.filter().words().isEmpty()) {
      return new RowCondition(query, Map.of());
    }
    Map<TextRef, String> titles =
        texts.read(rows.stream().map(folded -> folded.row().title()).distinct().toList());
    return new RowCondition(
        query,
        titles.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> RowCondition.plain(e.getValue()))));
  }
}
