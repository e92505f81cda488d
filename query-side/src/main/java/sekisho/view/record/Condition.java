package sekisho.view.record;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/** The condition of a search without its words, and the values that it asks about. */
record Condition(String sql, List<Object> values) {
  Condition {
    values = List.copyOf(values);
  }

  static Condition of(RecordQuery query) {
    var parts = new Parts();
    parts.where(query.where());
    parts.add("kind = ?", query.kind().map(RecordKind::name));
    parts.add("type = ?", query.type());
    parts.add("people @> ARRAY[?::uuid]", query.person().map(PersonId::value));
    parts.add("seat = ?", query.seat().map(Seat::name));
    parts.add(
        "seat = ANY (?)",
        query
            .ministry()
            .map(m -> RecordQuery.seatsOf(m).stream().map(Seat::name).toArray(String[]::new)));
    parts.add(
        "case_id = ANY (?)",
        query.cases().map(c -> c.stream().map(CaseId::value).toArray(UUID[]::new)));
    query.id().ifPresent(parts::id);
    parts.add("at >= ?", query.from().map(Timestamp::from));
    parts.add("at < ?", query.until().map(Timestamp::from));
    return parts.condition();
  }

  /** These facts and no others. */
  static Condition events(List<String> eventIds) {
    return new Condition(
        "event_id = ANY (?)", List.<Object>of((Object) eventIds.toArray(String[]::new)));
  }

  /** This condition and another one. */
  Condition and(String more, List<Object> moreValues) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(moreValues);
    return new Condition(sql + " AND " + more, all);
  }

  private static final class Parts {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    void where(RecordQuery.Where where) {
      switch (where) {
        case RecordQuery.Where.Anywhere() -> {}
        case RecordQuery.Where.Outside() -> add("venue = ?", Optional.of(Venue.OPEN));
        case RecordQuery.Where.Within(var exercise) ->
            add("venue = ?", Optional.of(exercise.toString()));
      }
    }

    void id(String id) {
      conditions.add("(event_id = ? OR stream = ? OR command = ?)");
      values.addAll(List.of(id, id, command(id)));
    }

    /** What is no command's identity is none of any command. */
    private static UUID command(String id) {
      try {
        return UUID.fromString(id);
      } catch (IllegalArgumentException e) {
        return new UUID(0, 0);
      }
    }

    void add(String condition, Optional<?> value) {
      value.ifPresent(
          v -> {
            conditions.add(condition);
            values.add(v);
          });
    }

    Condition condition() {
      return new Condition(String.join(" AND ", conditions), values);
    }
  }
}
