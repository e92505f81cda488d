package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.view.debrief.Moment;
import sekisho.view.debrief.Moment.CaseThen;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Step;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.part.Pair;

/** A moment of an exercise, whole or as one place could see it, in words. */
@Component
class DebriefPage {
  /** How many steps are listed on either side of the shown one. */
  private static final int AROUND = 8;

  private final StepWords stepWords;
  private final PlayDrawing drawing;
  private final MomentCards cards;
  private final Texts texts;
  private final Times times;
  private final Words words;

  DebriefPage(
      StepWords stepWords,
      PlayDrawing drawing,
      MomentCards cards,
      Texts texts,
      Times times,
      Words words) {
    this.stepWords = stepWords;
    this.drawing = drawing;
    this.cards = cards;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  /** One step in the list. */
  record Line(
      long number,
      String address,
      boolean shown,
      boolean later,
      String time,
      String what,
      String who,
      @Nullable String where,
      @Nullable String why,
      @Nullable String whyLang,
      boolean inherited) {}

  /** Where to go from here. */
  record Ways(
      @Nullable String previous,
      @Nullable String next,
      @Nullable String decisionBefore,
      @Nullable String decisionAfter) {}

  /** What the template needs. */
  Map<String, Object> model(Playback playback, long at, Optional<Place> place) {
    Moment then = place.map(p -> playback.at(at, p)).orElseGet(() -> playback.at(at));
    List<Step> all = playback.steps();
    List<Step> steps = seen(playback, all, place);
    Step shown = all.get((int) at - 1);
    Optional<SeatId> seat = place.map(Place::id);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("at", at);
    model.put("headRecord", playback.head());
    model.put("seat", seat.map(SeatId::value).orElse(""));
    model.put("seen", place.map(p -> stepWords.in(p.title())).orElse(""));
    model.put("clock", clock(playback, then));
    model.put("atWords", drawing.label(shown));
    model.put("lanes", drawing.of(playback.scenario(), steps, playback.head(), at, seat));
    model.put("lines", around(playback, steps, at, seat));
    model.put("known", steps.contains(shown));
    model.put("shownWhat", stepWords.what(playback.scenario(), shown));
    model.put("shownSaid", facts(playback, shown));
    model.put("cases", then.cases().stream().map(c -> cards.of(playback, c, place)).toList());
    model.put("letters", then.letters().stream().map(l -> cards.of(playback, l, seat)).toList());
    model.put("ways", ways(playback, steps, at, seat));
    return model;
  }

  /** The steps that the reader looks at: all, or those that the place could learn of. */
  private static List<Step> seen(Playback playback, List<Step> all, Optional<Place> place) {
    if (place.isEmpty()) {
      return all;
    }
    Place looking = place.get();
    Set<String> cases =
        playback.at(playback.head(), looking).cases().stream()
            .map(CaseThen::scenarioCase)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(step -> Playback.sees(looking, step))
        .filter(step -> step.scenarioCase().map(cases::contains).orElse(true))
        .toList();
  }

  private List<Pair> clock(Playback playback, Moment then) {
    return List.of(
        Pair.of(words.of("debrief.time"), times.atSecond(then.time())),
        Pair.of(words.of("debrief.since.start"), stepWords.since(playback.epoch(), then.time())),
        Pair.of(words.of("debrief.clock"), clock(then)));
  }

  private String clock(Moment then) {
    if (then.ended()) {
      return words.of("debrief.clock.ended");
    }
    return then.clock()
        .map(
            anchor ->
                anchor.rate() == 0
                    ? words.of("debrief.clock.stands")
                    : words.of("debrief.clock.rate", anchor.rate()))
        .orElse(words.of("debrief.before-start"));
  }

  private List<Line> around(Playback playback, List<Step> steps, long at, Optional<SeatId> seat) {
    int middle = 0;
    while (middle < steps.size() - 1 && steps.get(middle).number() < at) {
      middle++;
    }
    List<Line> lines = new ArrayList<>();
    int until = Math.min(steps.size(), middle + AROUND + 1);
    for (Step step : steps.subList(Math.max(0, middle - AROUND), until)) {
      lines.add(line(playback, step, at, seat));
    }
    return lines;
  }

  private Line line(Playback playback, Step step, long at, Optional<SeatId> seat) {
    String why = stepWords.why(step);
    return new Line(
        step.number(),
        address(playback, step.number(), seat),
        step.number() == at,
        step.number() > at,
        times.shortAt(step.time()),
        stepWords.what(playback.scenario(), step),
        stepWords.who(playback.scenario(), step),
        step.scenarioCase().map(c -> stepWords.caseName(playback.scenario(), c)).orElse(null),
        why,
        why == null ? null : texts.languageOf(why),
        step.inherited());
  }

  private List<Pair> facts(Playback playback, Step step) {
    List<Pair> facts = new ArrayList<>();
    facts.add(Pair.of(words.of("debrief.who"), stepWords.who(playback.scenario(), step)));
    facts.add(Pair.of(words.of("debrief.wall"), times.atSecond(step.wall())));
    if (!step.to().isEmpty()) {
      facts.add(
          Pair.of(
              words.of("debrief.to"),
              stepWords.places(
                  playback.scenario(),
                  step.to().stream().sorted((a, b) -> a.value().compareTo(b.value())).toList())));
    }
    facts.addAll(stepWords.said(step));
    facts.add(Pair.of(words.of("debrief.hash"), step.hash()));
    return facts;
  }

  private static Ways ways(Playback playback, List<Step> steps, long at, Optional<SeatId> seat) {
    List<Step> before = steps.stream().filter(s -> s.number() < at).toList().reversed();
    List<Step> after = steps.stream().filter(s -> s.number() > at).toList();
    return new Ways(
        nearest(playback, before, seat),
        nearest(playback, after, seat),
        nearest(playback, before.stream().filter(Step::decision).toList(), seat),
        nearest(playback, after.stream().filter(Step::decision).toList(), seat));
  }

  private static @Nullable String nearest(
      Playback playback, List<Step> steps, Optional<SeatId> seat) {
    return steps.isEmpty() ? null : address(playback, steps.getFirst().number(), seat);
  }

  /** The address of a moment as a place saw it. */
  static String address(Playback playback, long at, Optional<SeatId> seat) {
    return "/exercises/%s/debrief?at=%d%s"
        .formatted(playback.exercise(), at, seat.map(s -> "&seat=" + s).orElse(""));
  }
}
