package sekisho.view.caselist;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.caselist.CaseFilter.Work;
import sekisho.view.caselist.CaseQuery.Reader;
import sekisho.view.venue.Venue;

/** A condition on the rows of the case list, and the values it asks about, in their order. */
record Condition(String sql, List<Object> values) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String ENDED =
      Arrays.stream(Stage.values())
          .filter(Stage::ended)
          .map(s -> "'" + s.name() + "'")
          .collect(Collectors.joining(","));

  Condition {
    values = List.copyOf(values);
  }

  /** What the reader may see of it, narrowed by the filter, whatever the group. */
  static Condition of(CaseQuery query, TitleWords words) {
    List<Condition> all = new ArrayList<>();
    CaseFilter filter = query.filter();
    all.add(new Condition("venue = ?", List.of(Venue.now().key())));
    all.add(visible(query.reader()));
    filter.words().forEach(word -> all.add(holds(word, words)));
    add(all, "stage = ?", filter.stage(), Enum::name);
    add(all, "gate = ?", filter.gate(), gate -> gate);
    add(all, "country = ?", filter.country(), country -> country.code());
    add(all, "weapon = ?", filter.weapon(), weapon -> weapon);
    add(all, "level = ?", filter.level(), Enum::name);
    add(all, "waiting_for @> ARRAY[?]::text[]", filter.waitingFor(), Enum::name);
    filter.work().ifPresent(work -> all.add(work(work, query.reader().seat())));
    add(all, "submitted_at < ?", filter.ageDays(), d -> midnight(query.today().minusDays(d - 1L)));
    add(all, "submitted_at >= ?", filter.from(), Condition::midnight);
    add(all, "submitted_at < ?", filter.to(), day -> midnight(day.plusDays(1)));
    if (filter.overdue()) {
      all.add(new Condition("due_on < ?", List.of(query.today())));
    }
    if (filter.tookPart()) {
      all.add(new Condition("? = ANY (took_part)", List.of(query.reader().person().value())));
    }
    return all(all);
  }

  /** That a row belongs to a group. */
  static Condition in(CaseQuery.Group group, CaseQuery query) {
    Reader reader = query.reader();
    String seat = reader.seat().name();
    return switch (group) {
      case MINE ->
          new Condition(
              "allocated_to[array_position(allocated_seats, ?)] = ?",
              List.of(seat, reader.person().value()));
      case WAITING -> new Condition("waiting_for @> ARRAY[?]::text[]", List.of(seat));
      case UNALLOCATED ->
          new Condition(
              "waiting_for @> ARRAY[?]::text[] AND NOT allocated_seats @> ARRAY[?]::text[]",
              List.of(seat, seat));
      case OVERDUE -> new Condition("due_on < ?", List.of(query.today()));
      case OPEN -> new Condition("stage NOT IN ('LICENSED'," + ENDED + ")", List.of());
      case LICENSED -> new Condition("stage = 'LICENSED'", List.of());
      case ENDED -> new Condition("stage IN (" + ENDED + ")", List.of());
      case ALL -> new Condition("true", List.of());
    };
  }

  /** Both. */
  Condition and(Condition other) {
    return all(List.of(this, other));
  }

  /** An applicant sees the own cases; a draft is its applicant's, and the auditor sees all. */
  private static Condition visible(Reader reader) {
    return switch (reader.seat()) {
      case APPLICANT -> new Condition("applicant = ?", List.of(reader.person().value()));
      case AUD -> new Condition("true", List.of());
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
          new Condition("reference IS NOT NULL", List.of());
    };
  }

  /**
   * A word in the number or in the title. Titles are texts that may be erased, so that they are not
   * in the list: their words are asked of the text store, in the same query.
   */
  private static Condition holds(String word, TitleWords words) {
    TitleWords.Sought sought = words.sought(word);
    return new Condition(
        """
        (lower(reference) LIKE '%' || like_literal(?) || '%'
          OR title IN (
            SELECT w.sha256 FROM unnest(?::uuid[], ?::text[]) AS s (key, pattern)
            JOIN text_words w ON w.key = s.key AND w.words LIKE s.pattern))\
        """,
        List.of(
            word, sought.keys().toArray(UUID[]::new), sought.patterns().toArray(String[]::new)));
  }

  private static Condition work(Work work, Seat seat) {
    return switch (work) {
      case Work.Of of -> new Condition("? = ANY (allocated_to)", List.of(of.person().value()));
      case Work.Nobodys _ ->
          CaseRow.ALLOCATING.contains(seat)
              ? new Condition("NOT allocated_seats @> ARRAY[?]::text[]", List.of(seat.name()))
              : new Condition("allocated_seats = '{}'", List.of());
    };
  }

  private static <T> void add(
      List<Condition> all, String sql, Optional<T> wanted, Function<T, Object> value) {
    wanted.ifPresent(w -> all.add(new Condition(sql, List.of(value.apply(w)))));
  }

  private static Timestamp midnight(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(JAPAN).toInstant());
  }

  private static Condition all(List<Condition> conditions) {
    return new Condition(
        conditions.stream().map(Condition::sql).collect(Collectors.joining(" AND ")),
        conditions.stream().flatMap(c -> c.values().stream()).toList());
  }
}
