package sekisho.web.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.Ground;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.casefile.Told;
import sekisho.view.casefile.Value;
import sekisho.view.debrief.Step;
import sekisho.view.debrief.StepKind;
import sekisho.web.Countries;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords;
import sekisho.web.part.Pair;

/** Puts the steps of an exercise into the reader's language. */
@Component
class StepWords {
  private static final int LONGEST = 90;

  private final Words words;
  private final RecordWords recordWords;
  private final Texts texts;
  private final Times times;
  private final Countries countries;

  StepWords(Words words, RecordWords recordWords, Texts texts, Times times, Countries countries) {
    this.words = words;
    this.recordWords = recordWords;
    this.texts = texts;
    this.times = times;
    this.countries = countries;
  }

  /** What happened, in a few words. */
  String what(Scenario scenario, Step step) {
    String happened =
        switch (step.kind()) {
          case DECISION, FILING, QUERY, SYSTEM ->
              ofCase(step)
                  ? recordWords.what(step.type())
                  : words.of("debrief.event." + step.type());
          case AFTERWARDS -> words.of("debrief.kind.AFTERWARDS");
          case INJECT, READ, WORLD, CLOCK, PLACE, EXPECTED, REFUSED ->
              words.of("debrief.event." + step.type());
        };
    return about(scenario, step)
        .map(about -> words.of("debrief.about", happened, about))
        .orElse(happened);
  }

  /** Case records are told by the case file; what a place wrote for itself is told here. */
  static boolean ofCase(Step step) {
    return step.scenarioCase().isPresent()
        && step.kind() != StepKind.REFUSED
        && !step.type().equals("DecisionNoteRecorded");
  }

  private Optional<String> about(Scenario scenario, Step step) {
    return switch (step.kind()) {
      case INJECT, READ, FILING -> step.about().map(id -> inject(scenario, id));
      case EXPECTED ->
          step.about()
              .map(
                  id ->
                      scenario.expectations().stream()
                          .filter(e -> e.id().equals(id))
                          .findFirst()
                          .map(Expectation::text)
                          .map(this::in)
                          .orElse(id));
      case WORLD -> step.about().map(countries::name);
      case DECISION, QUERY, SYSTEM, CLOCK, PLACE, REFUSED, AFTERWARDS -> Optional.empty();
    };
  }

  private String inject(Scenario scenario, String id) {
    return scenario.inject(id).map(Inject::title).map(this::in).orElse(id);
  }

  /** A text of the scenario. */
  String in(Bilingual text) {
    return text.in(LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "ja");
  }

  /** Who acted: the place, the control desk or the product. */
  String who(Scenario scenario, Step step) {
    String who = step.place().map(place -> place(scenario, place)).orElseGet(() -> seat(step));
    return step.automated() ? words.of("debrief.automated", who) : who;
  }

  private String seat(Step step) {
    return step.seat() == Seat.EXCON ? words.of("debrief.desk") : words.label(step.seat());
  }

  /** The title of a place. */
  String place(Scenario scenario, SeatId id) {
    return scenario.place(id).map(Place::title).map(this::in).orElseGet(id::toString);
  }

  /** Several places in a line. */
  String places(Scenario scenario, List<SeatId> ids) {
    return words.list(ids.stream().map(id -> place(scenario, id)).toList());
  }

  /** What else a step carries. */
  List<Pair> said(Step step) {
    List<Pair> pairs = new ArrayList<>();
    if (ofCase(step)) {
      pairs.addAll(recordWords.carried(step.details()));
    } else {
      for (Told.Detail detail : step.details()) {
        pairs.add(said(detail));
      }
    }
    step.text().ifPresent(text -> pairs.add(texts.pair(words.of("casefile.record.why"), text)));
    return List.copyOf(pairs);
  }

  private Pair said(Told.Detail detail) {
    String name = words.of("debrief.detail." + detail.label());
    if (detail.value() instanceof Value.Member(var member) && member instanceof Ground ground) {
      return Pair.of(name, words.refusal(ground, List.of()));
    }
    var said = recordWords.say(detail.value());
    return new Pair(name, said.text(), said.lang());
  }

  /** The reason of a step, shortened. */
  @Nullable String why(Step step) {
    return step.text()
        .map(texts::read)
        .map(
            text ->
                text.codePointCount(0, text.length()) <= LONGEST
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…")
        .orElse(null);
  }

  /** The exercise time, from the start: 2日 03:15. */
  String since(Instant epoch, Instant time) {
    Duration since = Duration.between(epoch, time);
    if (since.isNegative()) {
      return words.of("debrief.before-start");
    }
    String clock = "%02d:%02d".formatted(since.toHoursPart(), since.toMinutesPart());
    return since.toDaysPart() == 0
        ? words.of("debrief.since", clock)
        : words.of("debrief.since.days", since.toDaysPart(), clock);
  }

  /** A moment of exercise time. */
  String at(Instant time) {
    return times.at(time);
  }

  /** The name of a case of the scenario. */
  String caseName(Scenario scenario, String scenarioCase) {
    return scenario.cases().stream()
        .filter(c -> c.id().equals(scenarioCase))
        .findFirst()
        .map(c -> c.request().title())
        .orElse(words.of("debrief.case.other"));
  }
}
