package sekisho.web.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExercisePhase;
import sekisho.message.InjectId;
import sekisho.message.scenario.ClockPlan;
import sekisho.view.desk.ControlDesk;
import sekisho.view.desk.ControlDesks;
import sekisho.view.desk.DeskInject;
import sekisho.view.exercise.ExerciseFile;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.exercise.Exercises;
import sekisho.web.part.Choice;

/** The control desk with everything on it. */
@Component
class DeskPage {
  /** What was asked before on the page stays in its form. */
  static final String RATE_FORM = "rateForm";

  static final String JUMP_FORM = "jumpForm";

  private static final int LATEST = 8;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
  private static final List<Integer> RATES = List.of(1, 2, 5, 10, 30, 60, 120, 240, 480, 1440);

  private final Exercises exercises;
  private final ControlDesks desks;
  private final DeskLines lines;
  private final DeskWords deskWords;
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Clock wall;

  DeskPage(
      Exercises exercises,
      ControlDesks desks,
      DeskLines lines,
      DeskWords deskWords,
      Words words,
      Texts texts,
      Times times,
      Clock wall) {
    this.exercises = exercises;
    this.desks = desks;
    this.lines = lines;
    this.deskWords = deskWords;
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.wall = wall;
  }

  /** A desk that is open, with its exercise. */
  record Open(ExerciseFile file, ControlDesk desk, Instant wallNow) {
    String address() {
      return DeskLines.address(file.id());
    }

    /**
     * @throws ResponseStatusException 404 when there is none
     */
    DeskInject inject(String id) {
      return desk.inject(new InjectId(id))
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
  }

  /** The clock as the page and its script show it. */
  record ClockBar(
      String now,
      String machine,
      long millis,
      int rate,
      String wall,
      String elapsed,
      long span,
      long passed,
      String injects) {}

  /** The inject that comes next, with what a trainer has to know before sending it. */
  record Next(
      DeskLines.InjectLine line,
      String text,
      @Nullable String lang,
      @Nullable String expected,
      boolean sure) {}

  /**
   * @throws ResponseStatusException 404 when there is none that this person may see
   */
  Open open(UUID id) {
    ExerciseFile file = exercises.open(id);
    Instant now = wall.instant();
    ControlDesk desk =
        desks
            .find(file.id(), now)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Open(file, desk, now);
  }

  /** What every page of the desk shows about its exercise. */
  void head(Open open, Model model) {
    String name = texts.read(open.file().name());
    model.addAttribute("address", open.address());
    model.addAttribute("exercise", "/exercises/" + open.file().id());
    model.addAttribute("name", name);
    model.addAttribute("nameLang", texts.languageOf(name));
    model.addAttribute("phase", deskWords.phase(open.desk().standing()));
    model.addAttribute("underWay", open.desk().standing().phase() == ExercisePhase.UNDER_WAY);
    model.addAttribute("scenario", deskWords.of(open.desk().scenario().title()));
  }

  String show(Open open, Model model) {
    ControlDesk desk = open.desk();
    head(open, model);
    if (!model.containsAttribute(RATE_FORM)) {
      model.addAttribute(RATE_FORM, new RateForm(Integer.toString(desk.standing().rate())));
    }
    if (!model.containsAttribute(JUMP_FORM)) {
      model.addAttribute(JUMP_FORM, new JumpForm(""));
    }
    model.addAttribute("clock", clock(open));
    model.addAttribute("running", desk.standing().clockRuns());
    model.addAttribute("prepared", desk.standing().phase() == ExercisePhase.PREPARED);
    model.addAttribute("nextMove", nextMove(desk));
    model.addAttribute("rates", rates(desk.scenario().clock()));
    model.addAttribute(
        "picture",
        InjectPicture.of(
            desk,
            deskWords,
            new InjectPicture.Labels(
                this::hour, at -> times.shortDay(Times.dayOf(at)), times::shortAt)));
    model.addAttribute("injects", lines.injects(desk));
    model.addAttribute("next", next(desk));
    model.addAttribute("places", lines.places(desk, open.wallNow()));
    model.addAttribute("teams", lines.teams(desk, open.file().runGroup(), open.wallNow()));
    model.addAttribute(
        "feed",
        lines.feed(
            desk,
            desk.steps()
                .subList(Math.max(0, desk.steps().size() - LATEST), desk.steps().size())
                .reversed()));
    model.addAttribute("key", key(desk));
    model.addAttribute("updated", HOUR.format(there(open.wallNow())));
    return "console/show";
  }

  /** Changes whenever a record is added. */
  static String key(ControlDesk desk) {
    return Long.toString(desk.head());
  }

  private ClockBar clock(Open open) {
    ControlDesk desk = open.desk();
    Duration all = Duration.between(desk.start(), desk.plannedEnd());
    Duration passed = Duration.between(desk.start(), desk.now());
    Duration left = all.minus(passed);
    return new ClockBar(
        times.shortAt(desk.now()),
        times.machine(desk.now()),
        desk.now().toEpochMilli(),
        desk.standing().clockRuns() ? desk.standing().rate() : 0,
        HOUR.format(there(open.wallNow())),
        words.of(
            "console.clock.elapsed",
            deskWords.span(passed),
            deskWords.span(left.isNegative() ? Duration.ZERO : left),
            desk.standing().rate() == 0
                ? words.of("console.clock.rate.none")
                : words.of("console.clock.rate", desk.standing().rate())),
        all.toMinutes(),
        Math.min(passed.toMinutes(), all.toMinutes()),
        words.of("console.clock.sent", desk.sent(), desk.injects().size(), desk.late()));
  }

  private @Nullable Next next(ControlDesk desk) {
    return desk.next()
        .filter(_ -> !desk.standing().phase().isOver())
        .map(
            inject -> {
              String text = deskWords.text(inject);
              return new Next(
                  lines.inject(desk, inject),
                  text,
                  texts.languageOf(text),
                  inject.planned().flatMap(p -> p.expected()).map(deskWords::of).orElse(null),
                  inject.sure());
            })
        .orElse(null);
  }

  private @Nullable String nextMove(ControlDesk desk) {
    List<ClockPlan.Move> moves = desk.scenario().clock().moves();
    int begun = desk.standing().move();
    return begun < moves.size() ? deskWords.of(moves.get(begun).title()) : null;
  }

  private List<Choice> rates(ClockPlan plan) {
    return Stream.concat(RATES.stream(), Stream.of(plan.defaultRate(), plan.maxRate()))
        .filter(rate -> rate > 0 && rate <= plan.maxRate())
        .distinct()
        .sorted()
        .map(rate -> Choice.of(Integer.toString(rate), deskWords.rate(rate)))
        .toList();
  }

  private String hour(Instant at) {
    return HOUR.format(there(at));
  }

  private static LocalDateTime there(Instant at) {
    return LocalDateTime.ofInstant(at, Times.JAPAN);
  }

  /** The inject before which the clock may be set forward: the next one whose time is known. */
  static Optional<Instant> timeOfNext(ControlDesk desk) {
    return desk.next().filter(DeskInject::sure).flatMap(DeskInject::at);
  }
}
