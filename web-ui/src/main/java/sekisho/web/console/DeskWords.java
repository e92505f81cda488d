package sekisho.web.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.ExercisePhase;
import sekisho.message.ExerciseStanding;
import sekisho.message.InjectId;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;
import sekisho.view.casefile.Value;
import sekisho.view.debrief.Step;
import sekisho.view.desk.ControlDesk;
import sekisho.view.desk.DeskInject;
import sekisho.view.desk.OpenWork;
import sekisho.view.desk.Response;
import sekisho.view.venue.Venue;
import sekisho.web.Countries;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Chip;

/** What the control desk shows, in the reader's language. */
@Component
class DeskWords {
  private static final long HOUR_MINUTES = 60;
  private static final long DAY_MINUTES = 24 * HOUR_MINUTES;

  /** The facts of an exercise itself; all others have their words in the case file. */
  private static final Set<String> OF_PLAY =
      Set.of(
          "ExerciseCreated",
          "PlaceAssigned",
          "PlaceReleased",
          "PlaceAutomated",
          "ExerciseStarted",
          "ExerciseEnded",
          "ExerciseAborted",
          "ClockPaused",
          "ClockResumed",
          "ClockRateChanged",
          "ClockJumped",
          "MoveAdvanced",
          "InjectDelivered",
          "InjectSkipped",
          "InjectRuledOut",
          "InjectAmended",
          "InjectRecalled",
          "AdHocInjectDelivered",
          "ItemOpened",
          "ItemAnswered",
          "DecisionNoteRecorded",
          "ObservationAdded",
          "ExpectationSettled");

  private final Words words;
  private final Texts texts;
  private final Countries countries;

  DeskWords(Words words, Texts texts, Countries countries) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
  }

  String of(Bilingual text) {
    return text.in(LocaleContextHolder.getLocale().getLanguage());
  }

  /** The place in words; its id when the scenario does not know it. */
  String place(Scenario scenario, SeatId id) {
    return scenario.place(id).map(place -> of(place.title())).orElseGet(id::value);
  }

  String places(Scenario scenario, Set<SeatId> ids) {
    if (ids.size() == scenario.places().size()) {
      return words.of("console.inject.to.all");
    }
    return scenario.places().stream()
        .filter(place -> ids.contains(place.id()))
        .map(place -> of(place.title()))
        .collect(Collectors.joining(words.of("common.list")));
  }

  /** The title of an inject as it was written. */
  String title(DeskInject inject) {
    return inject
        .planned()
        .map(Inject::title)
        .map(this::of)
        .or(() -> inject.adHoc().map(adHoc -> texts.read(adHoc.title())))
        .orElseThrow();
  }

  /** The words that reach the places. */
  String text(DeskInject inject) {
    return inject
        .amended()
        .map(texts::read)
        .or(() -> inject.planned().map(Inject::text).map(this::of))
        .or(() -> inject.adHoc().map(adHoc -> texts.read(adHoc.text())))
        .orElseThrow();
  }

  /** How long something takes or took: 5 min, 2 h 10 min, 3 d 4 h. */
  String span(Duration span) {
    long minutes = Math.max(0, span.toMinutes());
    long hours = minutes / HOUR_MINUTES;
    if (minutes < HOUR_MINUTES) {
      return words.of("console.span.minutes", minutes);
    } else if (minutes < DAY_MINUTES) {
      return minutes % HOUR_MINUTES == 0
          ? words.of("console.span.hours", hours)
          : words.of("console.span.hours.minutes", hours, minutes % HOUR_MINUTES);
    }
    long days = minutes / DAY_MINUTES;
    long rest = minutes % DAY_MINUTES / HOUR_MINUTES;
    return rest == 0
        ? words.of("console.span.days", days)
        : words.of("console.span.days.hours", days, rest);
  }

  String span(Instant from, Instant to) {
    return span(Duration.between(from, to));
  }

  /** A rate, with what it means. */
  String rate(int rate) {
    return words.of("console.rate.choice", rate, span(Duration.ofMinutes(rate)));
  }

  Chip phase(ExerciseStanding standing) {
    ExercisePhase phase = standing.phase();
    String key = "console.phase." + phase;
    return switch (phase) {
      case PREPARED -> Chip.todo(words.of(key));
      case UNDER_WAY ->
          standing.clockRuns()
              ? Chip.go(words.of(key))
              : Chip.warn(words.of("console.phase.paused"));
      case ENDED -> Chip.ok(words.of(key));
      case ABORTED -> Chip.bad(words.of(key));
    };
  }

  /** What became of an inject, and whether somebody owes a response. */
  Chip state(DeskInject inject) {
    if (inject.state() == DeskInject.State.DELIVERED) {
      if (inject.late()) {
        return Chip.bad(words.of("console.response.LATE"));
      }
      boolean open = inject.responses().stream().anyMatch(r -> r.kind() == Response.Kind.OPEN);
      return open
          ? Chip.go(words.of("console.response.OPEN"))
          : Chip.ok(words.of("console.response.DONE"));
    }
    String text = words.of("console.state." + inject.state());
    return switch (inject.state()) {
      case PLANNED, BY_HAND, DELIVERED -> Chip.todo(text);
      case RECALLED, SKIPPED -> Chip.warn(text);
      case RULED_OUT -> Chip.todo(text);
    };
  }

  Chip response(Response response) {
    String text = words.of("console.response." + response.kind());
    return switch (response.kind()) {
      case OPEN -> Chip.go(text);
      case DONE -> Chip.ok(text);
      case LATE -> Chip.bad(text);
    };
  }

  /** What waits for a place. */
  String open(OpenWork work) {
    return work.inject()
        .map(number -> words.of("console.open.inject", number))
        .or(() -> work.act().map(act -> words.of("casefile.act." + act)))
        .orElseThrow();
  }

  /** Who did something: a place, the control desk, or the product. */
  String who(Scenario scenario, Step step) {
    return step.place()
        .map(id -> place(scenario, id))
        .orElseGet(
            () ->
                words.of(step.seat() == Seat.SYSTEM ? "console.who.product" : "console.who.desk"));
  }

  /** What happened. */
  String what(ControlDesk desk, Step step) {
    return switch (step.kind()) {
      case WORLD ->
          words.of(
              "console.event.world",
              new Venue.In(desk.exercise())
                  .supply(() -> step.about().map(Country::new).map(countries::name).orElse("")));
      case REFUSED -> words.of("console.event.refused");
      case AFTERWARDS -> words.of("console.event.afterwards");
      case DECISION, FILING, QUERY, SYSTEM, INJECT, READ, CLOCK, PLACE, EXPECTED ->
          OF_PLAY.contains(step.type())
              ? words.of("console.event." + step.type(), about(desk, step))
              : words.of("casefile.event." + step.type());
    };
  }

  private String about(ControlDesk desk, Step step) {
    return switch (step.kind()) {
      case EXPECTED -> expected(desk, step);
      case PLACE -> step.place().map(id -> place(desk.scenario(), id)).orElse("");
      case CLOCK -> step.details().isEmpty() ? "" : detail(step);
      case DECISION, FILING, QUERY, SYSTEM, INJECT, READ, WORLD, REFUSED, AFTERWARDS ->
          step.about().map(InjectId::new).flatMap(desk::inject).map(this::called).orElse("");
    };
  }

  private String expected(ControlDesk desk, Step step) {
    if (step.type().equals("ObservationAdded")) {
      return detail(step);
    }
    return desk.scenario().expectations().stream()
        .filter(e -> Optional.of(e.id()).equals(step.about()))
        .map(e -> of(e.text()))
        .findFirst()
        .orElse("");
  }

  private static String detail(Step step) {
    return step.details().stream()
        .map(detail -> detail.value())
        .flatMap(value -> value instanceof Value.Code(String code) ? Stream.of(code) : Stream.of())
        .findFirst()
        .orElse("");
  }

  /** The number of an inject and its title. */
  String called(DeskInject inject) {
    return words.of("console.inject.called", inject.number(), title(inject));
  }
}
