package sekisho.web.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.ExerciseId;
import sekisho.message.Ministry;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.record.RecordKind;
import sekisho.view.record.RecordQuery;
import sekisho.view.record.RecordQuery.Where;
import sekisho.web.Times;
import sekisho.web.record.RecordForm.CasesTyped;

/** What the whole record is searched for, as understood. */
record RecordAsked(
    Optional<RecordKind> kind,
    Optional<String> type,
    Optional<PersonId> person,
    Optional<Seat> seat,
    Optional<Ministry> ministry,
    Optional<CasesTyped> cases,
    Optional<Where> where,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> words,
    Optional<String> id) {
  static final RecordAsked ALL =
      new RecordAsked(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Who stands in an exercise searches there, whatever the address says. */
  RecordAsked standingIn(Optional<ExerciseId> exercise) {
    return exercise
        .map(
            here ->
                new RecordAsked(
                    kind,
                    type,
                    person,
                    seat,
                    ministry,
                    cases,
                    Optional.of(new Where.Within(here)),
                    from,
                    until,
                    words,
                    id))
        .orElse(this);
  }

  /** Days in Japan; the last day counts to its end. */
  RecordQuery query() {
    return new RecordQuery(
        where.orElseGet(Where.Anywhere::new),
        kind,
        type,
        person,
        seat,
        ministry,
        cases.map(CasesTyped::cases),
        id,
        from.map(d -> d.atStartOfDay(Times.JAPAN).toInstant()),
        until.map(d -> d.plusDays(1).atStartOfDay(Times.JAPAN).toInstant()),
        words);
  }

  /** The search in codes, for the fact of an export: what was typed is not kept. */
  List<String> codes() {
    List<String> codes = new ArrayList<>();
    each(
        (name, value) ->
            codes.add(
                switch (name) {
                  case "words", "id", "caseId" -> name;
                  default -> name + "=" + value;
                }));
    return List.copyOf(codes);
  }

  /** An address with this search. */
  String address(String path) {
    var address = UriComponentsBuilder.fromPath(path);
    each((name, value) -> address.queryParam(name, "{" + name + "}"));
    var values = new HashMap<String, Object>();
    each(values::put);
    return address.encode().buildAndExpand(values).toUriString();
  }

  private void each(BiConsumer<String, String> take) {
    kind.ifPresent(k -> take.accept("kind", k.name()));
    type.ifPresent(t -> take.accept("type", t));
    person.ifPresent(p -> take.accept("person", p.toString()));
    seat.ifPresent(s -> take.accept("seat", s.name()));
    ministry.ifPresent(m -> take.accept("ministry", m.name()));
    cases.ifPresent(c -> take.accept("caseId", c.typed()));
    where.flatMap(RecordAsked::code).ifPresent(e -> take.accept("exercise", e));
    from.ifPresent(d -> take.accept("from", d.toString()));
    until.ifPresent(d -> take.accept("until", d.toString()));
    words.ifPresent(w -> take.accept("words", w));
    id.ifPresent(i -> take.accept("id", i));
  }

  private static Optional<String> code(Where where) {
    return switch (where) {
      case Where.Anywhere() -> Optional.empty();
      case Where.Outside() -> Optional.of(RecordForm.OUTSIDE);
      case Where.Within(var exercise) -> Optional.of(exercise.toString());
    };
  }
}
