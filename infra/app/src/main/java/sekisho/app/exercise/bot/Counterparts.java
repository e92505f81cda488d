package sekisho.app.exercise.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sekisho.app.acts.Pen;
import sekisho.app.acts.Ways;
import sekisho.app.exercise.clock.DueItem;
import sekisho.app.exercise.clock.DueSource;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.message.AutomationMode;
import sekisho.message.CaseCommand;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.Occupant;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;
import sekisho.view.casefile.CaseStream;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.Scenarios;
import sekisho.view.venue.Venue;
import sekisho.web.Times;

/**
 * The automated counterparts: each does what a case waits for, some time after it began to wait, by
 * the commands that people use. They keep nothing: what is due follows from the records and the
 * seed, so a start anew, a rerun and another node find the same.
 */
@Component
class Counterparts implements DueSource {
  /** How a place writes when its scenario has no words for it. */
  static final Bot USUAL =
      new Bot(
          "usual",
          EnumSet.allOf(AutomationMode.class),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          4,
          List.of(),
          List.of());

  /** The cases are written just after the world is set, so that no fact of it is news to them. */
  private static final Duration AFTER_THE_WORLD = Duration.ofMillis(1);

  private static final Logger LOG = LoggerFactory.getLogger("sekisho.exercise.counterpart");

  private final Map<ExerciseId, Table> tables = new ConcurrentHashMap<>();
  private final ExerciseLog log;
  private final Scenarios scenarios;
  private final CaseStream stream;
  private final CaseWriter writer;
  private final ExerciseDispatch dispatch;
  private final Desks desks;

  Counterparts(
      ExerciseLog log,
      Scenarios scenarios,
      CaseStream stream,
      CaseWriter writer,
      ExerciseDispatch dispatch,
      Desks desks) {
    this.log = log;
    this.scenarios = scenarios;
    this.stream = stream;
    this.writer = writer;
    this.dispatch = dispatch;
    this.desks = desks;
  }

  static Optional<Place> placeOf(Scenario scenario, Seat seat) {
    return scenario.places().stream().filter(p -> p.seats().contains(seat)).findFirst();
  }

  static Optional<Bot> botOf(Scenario scenario, Place place) {
    return place
        .bot()
        .flatMap(id -> scenario.bots().stream().filter(b -> b.id().equals(id)).findFirst());
  }

  @Override
  public List<DueItem> due(ExerciseId exercise, Instant now) {
    Table table = tables.computeIfAbsent(exercise, Table::new);
    synchronized (table) {
      return new Venue.In(exercise).supply(() -> dueAt(table, now));
    }
  }

  private List<DueItem> dueAt(Table table, Instant now) {
    table.catchUp(log, scenarios, stream);
    if (table.standing().phase().isOver()) {
      tables.remove(table.exercise());
    }
    if (table.standing().phase() != ExercisePhase.UNDER_WAY || table.scenario().isEmpty()) {
      return List.of();
    }
    Scenario scenario = table.scenario().orElseThrow();
    List<DueItem> due = new ArrayList<>();
    for (ScenarioCase one : scenario.cases()) {
      due.addAll(dueIn(table, scenario, one, now));
    }
    return due;
  }

  private List<DueItem> dueIn(Table table, Scenario scenario, ScenarioCase one, Instant now) {
    CaseWatch watch = table.watch(one);
    String unwritten = one.id() + " " + watch.head();
    if (CaseWriter.waits(watch, one)) {
      Instant opening = scenario.calendar().epoch().plus(AFTER_THE_WORLD);
      return table.gaveUp(unwritten)
          ? List.of()
          : List.of(
              new DueItem(
                  opening,
                  DueItem.Kind.OPENING,
                  "case " + one.id(),
                  time -> tried(table, unwritten, () -> writer.write(table, scenario, one, time))));
    }
    List<DueItem> due = new ArrayList<>();
    for (Waiting waiting : watch.on(Times.dayOf(now))) {
      turn(table, scenario, one, waiting).filter(t -> !t.at().isAfter(now)).ifPresent(due::add);
    }
    return due;
  }

  private Optional<DueItem> turn(
      Table table, Scenario scenario, ScenarioCase one, Waiting waiting) {
    CaseWatch watch = table.watch(one);
    String name = "%s %s %s %d".formatted(one.id(), waiting.seat(), waiting.act(), watch.head());
    Optional<Place> place = placeOf(scenario, waiting.seat());
    Optional<AutomationMode> mode = place.flatMap(p -> mode(table, p));
    if (mode.isEmpty() || table.gaveUp(name)) {
      return Optional.empty();
    }
    Bot bot = place.flatMap(p -> botOf(scenario, p)).orElse(USUAL);
    var turn = new Turn(bot, mode.orElseThrow(), one.id(), waiting);
    long seed = table.standing().created().orElseThrow().seed();
    Instant at = turn.at(table.seatedAt(place.orElseThrow().id()), seed, table.exercise());
    return turn.chosen(table.exercise(), watch::done)
        .map(
            chosen ->
                new DueItem(
                    at,
                    DueItem.Kind.COUNTERPART,
                    name,
                    time -> tried(table, name, () -> act(table, scenario, turn, chosen, time))));
  }

  private static Optional<AutomationMode> mode(Table table, Place place) {
    return table.standing().in(place.id()) instanceof Occupant.Counterpart(var mode)
        ? Optional.of(mode)
        : Optional.empty();
  }

  private void act(Table table, Scenario scenario, Turn turn, Turn.Chosen chosen, Instant at) {
    ExerciseId exercise = table.exercise();
    Waiting waiting = turn.waiting();
    CaseWatch watch =
        table.watch(
            scenario.cases().stream()
                .filter(c -> c.id().equals(turn.scenarioCase()))
                .findFirst()
                .orElseThrow());
    long head = watch.head();
    CommandId texts = turn.command(exercise, head, 0);
    Pen pen = desks.pen(scenario, exercise, watch.caseId(), waiting.seat(), at, texts);
    List<CaseCommand> commands =
        chosen
            .command()
            .map(name -> List.of(Ways.command(name, pen, chosen.say())))
            .orElseGet(() -> Ways.due(waiting.act(), pen, chosen.say()));
    for (int i = 0; i < commands.size(); i++) {
      int nth = i + 1;
      CommandId id =
          chosen
              .once()
              .filter(_ -> nth == commands.size())
              .orElseGet(() -> turn.command(exercise, head, nth));
      dispatch.send(id, commands.get(i), exercise, waiting.seat(), at, true);
    }
    if (commands.isEmpty()) {
      table.giveUp(
          "%s %s %s %d".formatted(turn.scenarioCase(), waiting.seat(), waiting.act(), head));
    }
  }

  /** What is refused is left alone until something new stands in the case; play goes on. */
  private static void tried(Table table, String name, Runnable act) {
    try {
      act.run();
    } catch (Refused refused) {
      table.giveUp(name);
      LOG.info("Exercise {}: {} is refused: {}", table.exercise(), name, refused.getMessage());
    } catch (IllegalArgumentException | IllegalStateException unwritable) {
      table.giveUp(name);
      LOG.warn("Exercise {}: {} cannot be done", table.exercise(), name, unwritable);
    }
  }
}
