package sekisho.web.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.access.AccessKind;
import sekisho.view.access.AccessQuery;
import sekisho.web.Fields;
import sekisho.web.Times;
import sekisho.web.Typed;

/** What the list of access is narrowed by, as typed; an empty field narrows nothing. */
record AccessForm(
    @Nullable String kind,
    @Nullable String person,
    @Nullable String seat,
    @Nullable String caseId,
    @Nullable String from,
    @Nullable String until) {

  /** The filters as understood. */
  record Asked(
      Optional<AccessKind> kind,
      Optional<PersonId> person,
      Optional<Seat> seat,
      Optional<CaseId> caseId,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {
    static final Asked ALL =
        new Asked(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Days in Japan; the last day counts to its end. */
    AccessQuery query() {
      return new AccessQuery(
          kind,
          person,
          seat,
          caseId,
          from.map(d -> d.atStartOfDay(Times.JAPAN).toInstant()),
          until.map(d -> d.plusDays(1).atStartOfDay(Times.JAPAN).toInstant()));
    }

    /** The filters in codes, for the fact of an export. */
    List<String> codes() {
      var codes = new ArrayList<String>();
      kind.ifPresent(k -> codes.add("kind=" + k));
      person.ifPresent(p -> codes.add("person=" + p));
      seat.ifPresent(s -> codes.add("seat=" + s));
      caseId.ifPresent(c -> codes.add("case=" + c));
      from.ifPresent(d -> codes.add("from=" + d));
      until.ifPresent(d -> codes.add("until=" + d));
      return codes;
    }

    /** An address with these filters. */
    String address(String path) {
      var address = UriComponentsBuilder.fromPath(path);
      kind.ifPresent(k -> address.queryParam("kind", k));
      person.ifPresent(p -> address.queryParam("person", p));
      seat.ifPresent(s -> address.queryParam("seat", s));
      caseId.ifPresent(c -> address.queryParam("caseId", c));
      from.ifPresent(d -> address.queryParam("from", d));
      until.ifPresent(d -> address.queryParam("until", d));
      return address.build().toUriString();
    }
  }

  /**
   * Reads the filters.
   *
   * @param byReference finds the case of a reference
   */
  Asked read(Fields fields, Function<String, Optional<CaseId>> byReference) {
    var kindTyped = fields.maybeChoice("kind", AccessKind.class);
    var personTyped = fields.maybeValue("person", PersonId::of);
    var seatTyped = fields.maybeChoice("seat", Seat.class);
    Typed<Optional<CaseId>> caseTyped =
        fields.maybeValue("caseId", typed -> caseOf(typed, byReference));
    var fromTyped = fields.maybeDay("from");
    var untilTyped = fields.maybeDay("until");
    return fields.wrong()
        ? Asked.ALL
        : new Asked(
            kindTyped.get(),
            personTyped.get(),
            seatTyped.get(),
            caseTyped.get(),
            fromTyped.get(),
            untilTyped.get());
  }

  private static CaseId caseOf(String typed, Function<String, Optional<CaseId>> byReference) {
    return byReference.apply(typed).orElseGet(() -> new CaseId(UUID.fromString(typed)));
  }
}
