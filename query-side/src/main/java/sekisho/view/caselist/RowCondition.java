package sekisho.view.caselist;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.message.CaseReference;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.TextRef;
import sekisho.view.caselist.CaseFilter.Work;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseQuery.Order;
import sekisho.view.caselist.CaseQuery.Reader;

/**
 * The conditions of {@link Condition}, asked of rows in memory. A specification holds the two
 * against each other.
 *
 * @param titles the titles in plain words, where words are sought
 */
record RowCondition(CaseQuery query, Map<TextRef, String> titles) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  RowCondition {
    titles = Map.copyOf(titles);
  }

  /** What a searched word and a searched text have in common: neither width nor case. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** What the reader may see of the rows, narrowed by the filter, whatever the group. */
  boolean finds(FoldedRow folded) {
    return visible(folded.row(), query.reader()) && narrowed(folded.row()) && acted(folded);
  }

  private static boolean visible(CaseRow row, Reader reader) {
    return switch (reader.seat()) {
      case APPLICANT -> row.applicant().equals(reader.person());
      case AUD -> true;
      case METI_LO,
          METI_DM,
          MOFA_R,
          MOD_R,
          NSS_C,
          SEC,
          PM,
          CCS,
          FM,
          DM,
          TRE,
          CAB,
          EXCON,
          ADMIN,
          SYSTEM ->
          row.reference().isPresent();
    };
  }

  private boolean narrowed(CaseRow row) {
    CaseFilter filter = query.filter();
    return filter.words().stream().allMatch(word -> holds(row, plain(word)))
        && is(filter.stage(), Optional.of(row.stage()))
        && is(filter.gate(), Optional.of(row.gate()))
        && is(filter.country(), row.country())
        && is(filter.weapon(), row.weapon())
        && is(filter.level(), row.level())
        && filter.waitingFor().map(row.due()::containsKey).orElse(true)
        && filter.work().map(work -> is(work, row)).orElse(true)
        && submitted(row, filter)
        && (!filter.overdue() || overdue(row));
  }

  private boolean holds(CaseRow row, String word) {
    return row.reference().map(CaseReference::value).map(RowCondition::plain).stream()
            .anyMatch(number -> number.contains(word))
        || Optional.ofNullable(titles.get(row.title())).filter(t -> t.contains(word)).isPresent();
  }

  private static <T> boolean is(Optional<T> wanted, Optional<T> found) {
    return wanted.isEmpty() || wanted.equals(found);
  }

  private boolean is(Work work, CaseRow row) {
    return switch (work) {
      case Work.Of(var person) -> row.allocated().containsValue(person);
      case Work.Nobodys _ ->
          CaseRow.ALLOCATING.contains(query.reader().seat())
              ? !row.allocated().containsKey(query.reader().seat())
              : row.allocated().isEmpty();
    };
  }

  private boolean submitted(CaseRow row, CaseFilter filter) {
    Optional<Instant> at = row.submittedAt();
    return before(at, filter.ageDays().map(days -> query.today().minusDays(days - 1L)))
        && before(at, filter.to().map(day -> day.plusDays(1)))
        && filter
            .from()
            .map(day -> at.filter(a -> !a.isBefore(midnight(day))).isPresent())
            .orElse(true);
  }

  private static boolean before(Optional<Instant> at, Optional<LocalDate> day) {
    return day.map(d -> at.filter(a -> a.isBefore(midnight(d))).isPresent()).orElse(true);
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(JAPAN).toInstant();
  }

  private boolean overdue(CaseRow row) {
    return row.dueOn().filter(day -> day.isBefore(query.today())).isPresent();
  }

  private boolean acted(FoldedRow folded) {
    return !query.filter().tookPart() || folded.tookPart().contains(query.reader().person());
  }

  /** Whether a row belongs to a group. */
  boolean in(Group group, CaseRow row) {
    Seat seat = query.reader().seat();
    return switch (group) {
      case MINE -> query.reader().person().equals(row.allocated().get(seat));
      case WAITING -> row.due().containsKey(seat);
      case UNALLOCATED -> row.due().containsKey(seat) && !row.allocated().containsKey(seat);
      case OVERDUE -> overdue(row);
      case OPEN -> row.stage() != Stage.LICENSED && !row.stage().ended();
      case LICENSED -> row.stage() == Stage.LICENSED;
      case ENDED -> row.stage().ended();
      case ALL -> true;
    };
  }

  /** The order of the list; cases that are alike in it stand by their identity. */
  static Comparator<CaseRow> order(Order order) {
    Comparator<CaseRow> first =
        switch (order) {
          case LAST_DESC -> Comparator.comparing(CaseRow::lastAt).reversed();
          case LAST_ASC -> Comparator.comparing(CaseRow::lastAt);
          case SUBMITTED_DESC -> known(CaseRow::submittedAt, Comparator.reverseOrder());
          case SUBMITTED_ASC -> known(CaseRow::submittedAt, Comparator.naturalOrder());
          case REFERENCE_DESC -> known(RowCondition::number, Comparator.reverseOrder());
          case REFERENCE_ASC -> known(RowCondition::number, Comparator.naturalOrder());
          case DUE_ASC -> known(CaseRow::dueOn, Comparator.naturalOrder());
          case DUE_DESC -> known(CaseRow::dueOn, Comparator.reverseOrder());
        };
    return first.thenComparing(row -> row.caseId().toString());
  }

  private static Optional<String> number(CaseRow row) {
    return row.reference().map(CaseReference::value);
  }

  /** What has none stands last, in either direction. */
  private static <T> Comparator<CaseRow> known(
      Function<CaseRow, Optional<T>> value, Comparator<? super T> direction) {
    return (one, other) -> {
      List<T> both =
          Stream.of(value.apply(one), value.apply(other)).flatMap(Optional::stream).toList();
      return both.size() == 2
          ? direction.compare(both.getFirst(), both.getLast())
          : Boolean.compare(value.apply(other).isPresent(), value.apply(one).isPresent());
    };
  }
}
