package sekisho.web.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.AutomationMode;
import sekisho.message.Bilingual;
import sekisho.message.ExercisePhase;
import sekisho.message.Occupant;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.Scenarios;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;
import sekisho.web.part.Choice;

/** Exercises, their scenarios and their places in the words of the reader. */
@Component
class ExerciseLines {
  private final Scenarios scenarios;
  private final Accounts accounts;
  private final Officials officials;
  private final CurrentOfficial official;
  private final HouseClock clock;
  private final Texts texts;
  private final Words words;

  ExerciseLines(
      Scenarios scenarios,
      Accounts accounts,
      Officials officials,
      CurrentOfficial official,
      HouseClock clock,
      Texts texts,
      Words words) {
    this.scenarios = scenarios;
    this.accounts = accounts;
    this.officials = officials;
    this.official = official;
    this.clock = clock;
    this.texts = texts;
    this.words = words;
  }

  /** A line of the list. */
  record ExerciseLine(
      String id,
      String name,
      String scenario,
      String who,
      Chip phase,
      Instant at,
      Optional<String> runGroup,
      boolean fork) {}

  /**
   * A scenario to choose.
   *
   * @param usual the place in which somebody alone learns most: that of the licensing officer
   */
  record ScenarioLine(
      String document,
      String title,
      String brief,
      int minutes,
      int places,
      List<Choice> solo,
      String usual) {}

  /** A past occupant of a place. */
  record PastLine(String who, Instant since) {}

  /**
   * A place.
   *
   * @param value what its field holds
   * @param choices who may sit there
   * @param past who sat there before, when it changed hands
   */
  record PlaceLine(
      String id,
      String title,
      String seats,
      String person,
      String tasks,
      boolean required,
      boolean empty,
      boolean mine,
      String who,
      String value,
      List<Choice> choices,
      List<PastLine> past) {}

  ExerciseLine line(ExerciseRow row) {
    String who = words.list(row.players().stream().map(officials::name).toList());
    return new ExerciseLine(
        row.id().toString(),
        texts.read(row.name()),
        title(row.scenario()),
        row.automated() == 0
            ? who
            : words.of("exercise.list.who", row.players().isEmpty() ? "" : who, row.automated()),
        phase(row.phase()),
        row.startedAt().orElse(row.createdAt()),
        row.runGroup(),
        row.origin().isPresent());
  }

  /** The scenarios that may be played, the shortest first. */
  List<ScenarioLine> scenarios() {
    List<ScenarioLine> lines = new ArrayList<>();
    for (ScenarioVersion version : scenarios.playable()) {
      scenarios.find(version).ifPresent(scenario -> lines.add(line(version, scenario)));
    }
    lines.sort(Comparator.comparing(ScenarioLine::minutes));
    return lines;
  }

  private ScenarioLine line(ScenarioVersion version, Scenario scenario) {
    return new ScenarioLine(
        version.document().sha256(),
        in(scenario.title()),
        in(scenario.brief()),
        scenario.playMinutes(),
        scenario.places().size(),
        Solo.places(scenario).stream()
            .map(place -> Choice.of(place.id().value(), in(place.title())))
            .toList(),
        Solo.places(scenario).stream()
            .filter(place -> place.seats().contains(Seat.METI_LO))
            .map(place -> place.id().value())
            .findFirst()
            .orElse(""));
  }

  /** The scenarios as the choices of a field. */
  List<Choice> choices() {
    return scenarios().stream()
        .map(
            s ->
                new Choice(
                    s.document(),
                    s.title(),
                    words.of("exercise.scenario.hint", s.minutes(), s.places(), s.brief())))
        .toList();
  }

  /** The name of a scenario. */
  String title(ScenarioVersion version) {
    return scenarios.find(version).map(s -> in(s.title())).orElse(version.scenario());
  }

  /** The version with this file among those that may be played. */
  Optional<ScenarioVersion> playable(String document) {
    return scenarios.playable().stream()
        .filter(version -> version.document().sha256().equals(document))
        .findFirst();
  }

  /**
   * The file of the newest version of a scenario that may be played; nothing when there is none.
   */
  String newest(@Nullable String scenario) {
    return scenarios.playable().stream()
        .filter(version -> version.scenario().equals(scenario))
        .map(version -> version.document().sha256())
        .findFirst()
        .orElse("");
  }

  List<PlaceLine> places(ExerciseFile file, Scenario scenario) {
    List<Choice> people = people();
    return scenario.places().stream().map(place -> place(file, scenario, place, people)).toList();
  }

  private PlaceLine place(ExerciseFile file, Scenario scenario, Place place, List<Choice> people) {
    Occupant occupant = file.standing().in(place.id());
    List<ExerciseFile.Sitting> history = file.history(place.id());
    return new PlaceLine(
        place.id().value(),
        in(place.title()),
        words.list(place.seats().stream().sorted().map(words::label).toList()),
        in(place.person()),
        in(place.tasks()),
        place.required(),
        occupant.isEmpty(),
        occupant.person().equals(Optional.of(official.player())),
        who(occupant),
        Sitter.of(occupant),
        choices(scenario, place, people),
        history.size() < 2
            ? List.of()
            : history.stream().map(s -> new PastLine(who(s.occupant()), s.at())).toList());
  }

  private List<Choice> choices(Scenario scenario, Place place, List<Choice> people) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of(Sitter.NOBODY, words.of("exercise.place.nobody")));
    Solo.bot(scenario, place)
        .ifPresent(
            bot ->
                bot.modes().stream()
                    .sorted()
                    .map(mode -> Choice.of(Sitter.of(mode), automated(mode)))
                    .forEach(choices::add));
    choices.addAll(people);
    return List.copyOf(choices);
  }

  private List<Choice> people() {
    return accounts.all().stream()
        .filter(account -> !account.disabled())
        .map(
            a ->
                Choice.of(
                    Sitter.of(a.person()),
                    words.of(
                        "exercise.place.person",
                        a.name(LocaleContextHolder.getLocale()),
                        a.login())))
        .toList();
  }

  String who(Occupant occupant) {
    return switch (occupant) {
      case Occupant.Nobody _ -> words.of("exercise.place.nobody");
      case Occupant.Player(PersonId player) -> officials.name(player);
      case Occupant.Counterpart(AutomationMode mode) -> automated(mode);
    };
  }

  private String automated(AutomationMode mode) {
    return words.of("exercise.place.automated", words.label(mode));
  }

  Chip phase(ExercisePhase phase) {
    String label = words.label(phase);
    return switch (phase) {
      case PREPARED -> Chip.todo(label);
      case UNDER_WAY -> Chip.go(label);
      case ENDED -> Chip.ok(label);
      case ABORTED -> Chip.warn(label);
    };
  }

  /** The phase, and that the clock stands where it does. */
  Chip standing(ExerciseFile file) {
    boolean stands =
        file.standing().phase() == ExercisePhase.UNDER_WAY && !file.standing().clockRuns();
    return stands ? Chip.warn(words.of("exercise.clock.stands")) : phase(file.standing().phase());
  }

  /** The exercise time, for a reader inside or outside. */
  Instant exerciseNow(ExerciseFile file) {
    return official.exercise().equals(Optional.of(file.id()))
        ? clock.instant()
        : file.standing().at(clock.instant());
  }

  /** How much exercise time is left before the planned end. */
  String left(ExerciseFile file, Scenario scenario) {
    Duration left =
        Duration.between(exerciseNow(file), scenario.calendar().epoch().plus(scenario.length()));
    return words.of(
        "exercise.clock.left",
        Math.max(0, left.toDays()),
        Math.max(0, left.toHoursPart()),
        Math.max(0, left.toMinutesPart()));
  }

  String in(Bilingual text) {
    return text.in(LocaleContextHolder.getLocale().getLanguage());
  }

  String emptyPlaces(List<PlaceLine> places) {
    return places.stream()
        .filter(p -> p.required() && p.empty())
        .map(PlaceLine::title)
        .collect(Collectors.joining(words.of("common.list")));
  }
}
