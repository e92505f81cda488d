package sekisho.web.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.AutomationMode;
import sekisho.message.ExerciseId;
import sekisho.message.Occupant;
import sekisho.message.PersonId;
import sekisho.view.casefile.CaseGate;
import sekisho.view.debrief.Step;
import sekisho.view.desk.CaseStand;
import sekisho.view.desk.ControlDesk;
import sekisho.view.desk.ControlDesks;
import sekisho.view.desk.DeskInject;
import sekisho.view.desk.DeskPlace;
import sekisho.view.desk.Presences;
import sekisho.view.desk.Response;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.ExerciseTable;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;

/** The lines of the tables of the control desk. */
@Component
class DeskLines {
  /** Whoever was not seen for so long is taken to be away (assumption A). */
  static final Duration AWAY_AFTER = Duration.ofSeconds(50);

  private final DeskWords deskWords;
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Officials officials;
  private final Presences presences;
  private final ControlDesks desks;
  private final ExerciseTable exercises;

  DeskLines(
      DeskWords deskWords,
      Words words,
      Texts texts,
      Times times,
      Officials officials,
      Presences presences,
      ControlDesks desks,
      ExerciseTable exercises) {
    this.deskWords = deskWords;
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.officials = officials;
    this.presences = presences;
    this.desks = desks;
    this.exercises = exercises;
  }

  /** An inject in the table. */
  record InjectLine(
      int number,
      String address,
      String title,
      @Nullable String lang,
      String to,
      String channel,
      String when,
      Chip state,
      boolean late) {}

  /** A place in the table. */
  record PlaceLine(
      String title,
      String player,
      @Nullable Boolean online,
      String presence,
      String open,
      String age,
      String last,
      boolean late) {}

  /** One record in the feed. */
  record FeedLine(
      String id,
      String number,
      String machine,
      String time,
      String who,
      String what,
      boolean automated) {}

  /** How far one case of one team has come. */
  record TeamLine(
      String team,
      @Nullable String lang,
      @Nullable String address,
      String caseName,
      List<GateMark> gates) {}

  /** A gate of a team. */
  record GateMark(String style, String mark, String words) {}

  List<InjectLine> injects(ControlDesk desk) {
    return desk.injects().stream().map(inject -> inject(desk, inject)).toList();
  }

  InjectLine inject(ControlDesk desk, DeskInject inject) {
    String title = deskWords.title(inject);
    return new InjectLine(
        inject.number(),
        address(desk.exercise()) + "/injects/" + inject.id(),
        title,
        inject.adHoc().isPresent() ? texts.languageOf(title) : null,
        deskWords.places(desk.scenario(), inject.to()),
        words.label(channel(inject)),
        when(desk, inject),
        deskWords.state(inject),
        inject.late());
  }

  static sekisho.message.Channel channel(DeskInject inject) {
    return inject
        .planned()
        .map(planned -> planned.channel())
        .or(() -> inject.adHoc().map(adHoc -> adHoc.channel()))
        .orElseThrow();
  }

  static String address(ExerciseId exercise) {
    return "/exercises/" + exercise + "/desk";
  }

  /** When it came or comes. */
  String when(ControlDesk desk, DeskInject inject) {
    if (!inject.waits()) {
      return inject.reached() ? inject.at().map(times::shortAt).orElse("—") : "—";
    } else if (inject.state() == DeskInject.State.BY_HAND) {
      return words.of("console.when.hand");
    } else if (inject.sure()) {
      Instant at = inject.at().orElseThrow();
      return words.of("console.when.sure", times.shortAt(at), deskWords.span(desk.now(), at));
    }
    return inject
        .at()
        .map(at -> words.of("console.when.earliest", times.shortAt(at)))
        .orElseGet(() -> words.of("console.when.condition"));
  }

  List<PlaceLine> places(ControlDesk desk, Instant wallNow) {
    Map<PersonId, Instant> seen = presences.lastSeen(desk.exercise());
    return desk.places().stream().map(place -> place(desk, place, seen, wallNow)).toList();
  }

  private PlaceLine place(
      ControlDesk desk, DeskPlace place, Map<PersonId, Instant> seen, Instant wallNow) {
    Optional<Instant> at = place.occupant().person().map(seen::get);
    boolean online = at.filter(t -> t.plus(AWAY_AFTER).isAfter(wallNow)).isPresent();
    boolean late =
        desk.injects().stream()
            .filter(i -> i.state() == DeskInject.State.DELIVERED)
            .flatMap(i -> i.responses().stream())
            .anyMatch(r -> r.place().equals(place.place().id()) && r.kind() == Response.Kind.LATE);
    return new PlaceLine(
        deskWords.of(place.place().title()),
        occupant(place.occupant()),
        place.occupant().person().isPresent() ? online : null,
        online
            ? words.of("console.online")
            : at.map(t -> words.of("console.away", deskWords.span(t, wallNow)))
                .orElseGet(() -> words.of("console.never")),
        place
            .oldest()
            .map(
                work ->
                    place.open() > 1
                        ? words.of("console.open.more", deskWords.open(work), place.open() - 1)
                        : deskWords.open(work))
            .orElseGet(() -> words.of("console.open.none")),
        place.oldest().map(work -> deskWords.span(work.since(), desk.now())).orElse("—"),
        place
            .last()
            .map(
                step ->
                    words.of(
                        "console.last",
                        deskWords.what(desk, step),
                        deskWords.span(step.time(), desk.now())))
            .orElse("—"),
        late);
  }

  private String occupant(Occupant occupant) {
    return switch (occupant) {
      case Occupant.Nobody _ -> words.of("console.nobody");
      case Occupant.Player(PersonId player) -> officials.name(player);
      case Occupant.Counterpart(AutomationMode mode) ->
          words.of("console.counterpart", words.label(mode));
    };
  }

  List<FeedLine> feed(ControlDesk desk, List<Step> steps) {
    return steps.stream().map(step -> line(desk, step)).toList();
  }

  private FeedLine line(ControlDesk desk, Step step) {
    return new FeedLine(
        "r" + step.number(),
        Long.toString(step.number()),
        times.machine(step.time()),
        times.shortAt(step.time()),
        deskWords.who(desk.scenario(), step),
        deskWords.what(desk, step),
        step.automated());
  }

  /** The teams of the run group, or this one alone, each with its cases. */
  List<TeamLine> teams(ControlDesk desk, Optional<String> runGroup, Instant wallNow) {
    List<TeamLine> lines = new ArrayList<>();
    List<ExerciseRow> group = runGroup.map(exercises::ofGroup).orElse(List.of());
    if (group.isEmpty()) {
      desk.standing().name().ifPresent(name -> lines.addAll(team(texts.read(name), null, desk)));
    }
    for (ExerciseRow row : group) {
      boolean here = row.id().equals(desk.exercise());
      Optional<ControlDesk> other = here ? Optional.of(desk) : desks.find(row.id(), wallNow);
      other.ifPresent(
          team ->
              lines.addAll(team(texts.read(row.name()), here ? null : address(row.id()), team)));
    }
    return lines;
  }

  private List<TeamLine> team(String name, @Nullable String address, ControlDesk desk) {
    return desk.cases().stream().map(one -> line(name, address, one)).toList();
  }

  private TeamLine line(String name, @Nullable String address, CaseStand one) {
    return new TeamLine(
        name,
        texts.languageOf(name),
        address,
        one.file().reference().map(reference -> reference.toString()).orElse(one.name()),
        one.gates().entrySet().stream().map(gate -> mark(gate.getValue())).toList());
  }

  private GateMark mark(CaseGate.State state) {
    String text = words.of("casefile.gate.state." + state);
    return switch (state) {
      case DONE -> new GateMark("d", "✓", text);
      case NOW -> new GateMark("c", "●", text);
      case STOPPED -> new GateMark("x", "!", text);
      case WAIT -> new GateMark("", "–", text);
      case NOT_NEEDED -> new GateMark("", "∕", text);
    };
  }
}
