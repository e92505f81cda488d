package sekisho.app.exercise.play;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.app.acts.Pen;
import sekisho.app.acts.Say;
import sekisho.app.acts.Ways;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.consequence.PromptConsequences;
import sekisho.app.exercise.bot.Desks;
import sekisho.app.exercise.clock.DueItems;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.app.venue.ExerciseTurn;
import sekisho.message.Acting;
import sekisho.message.AutomationMode;
import sekisho.message.CaseCommand;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.AdvanceMove;
import sekisho.message.ExerciseCommand.AnswerItem;
import sekisho.message.ExerciseCommand.AutomatePlace;
import sekisho.message.ExerciseCommand.DeliverInject;
import sekisho.message.ExerciseCommand.OpenItem;
import sekisho.message.ExerciseCommand.RecordDecisionNote;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.PersonId;
import sekisho.message.RegisterEvent;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextStore;
import sekisho.message.scenario.PlayStep;
import sekisho.message.scenario.Scenario;
import sekisho.view.casefile.Act;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.web.Times;

/** The trainer and the people of a scripted play: they act through the same door as any others. */
@Component
class Actors {
  private static final Map<String, Act> DUE =
      Arrays.stream(Act.values()).collect(Collectors.toUnmodifiableMap(Act::name, act -> act));

  /** More rounds no fact needs to have all its consequences. */
  private static final int MOST_ROUNDS = 20;

  private final ExerciseTurn turn;
  private final DueItems due;
  private final ExerciseDispatch trainer;
  private final ActingDispatch dispatch;
  private final ExerciseLog log;
  private final PromptConsequences consequences;
  private final Desks desks;
  private final TextStore texts;
  private final Map<ExerciseId, Seen> seen = new ConcurrentHashMap<>();

  /** Up to which record, and to which day, consequences were followed. */
  private record Seen(long record, LocalDate day) {}

  Actors(
      ExerciseTurn turn,
      DueItems due,
      ExerciseDispatch trainer,
      ActingDispatch dispatch,
      ExerciseLog log,
      PromptConsequences consequences,
      Desks desks,
      TextStore texts) {
    this.turn = turn;
    this.due = due;
    this.trainer = trainer;
    this.dispatch = dispatch;
    this.log = log;
    this.consequences = consequences;
    this.desks = desks;
    this.texts = texts;
  }

  /** The invented human being in a place of a scripted play. */
  static PersonId player(ExerciseId exercise, SeatId place) {
    return new PersonId(
        UUID.nameUUIDFromBytes(
            ("sekisho rehearsal " + exercise + " player " + place)
                .getBytes(StandardCharsets.UTF_8)));
  }

  Instant now(ExerciseId exercise) {
    return turn.take(exercise, Function.identity());
  }

  void lead(ExerciseId exercise, CommandId id, ExerciseCommand command) {
    turn.take(
        exercise,
        now -> {
          due.fire(exercise, now);
          return trainer.send(id, command, exercise, Seat.EXCON, now, false);
        });
  }

  /** Does all that is due, and all that facts about the world set off in the cases. */
  void settle(ExerciseId exercise) {
    for (int round = 0; round < MOST_ROUNDS && fire(exercise); round++) {
      turn.take(
          exercise,
          now -> {
            consequences.followNow(now);
            return now;
          });
    }
  }

  /** Whether something happened that may touch cases. */
  private boolean fire(ExerciseId exercise) {
    return turn.take(
        exercise,
        now -> {
          due.fire(exercise, now);
          Seen before = seen.getOrDefault(exercise, new Seen(0, Times.dayOf(now)));
          List<ExerciseRecord> more = log.readAfter(exercise, before.record());
          long last = more.isEmpty() ? before.record() : more.getLast().number();
          LocalDate day = Times.dayOf(now);
          seen.put(exercise, new Seen(last, day));
          return !day.equals(before.day())
              || more.stream().anyMatch(record -> record.event() instanceof RegisterEvent);
        });
  }

  /** A step of the script. */
  void act(Scenario scenario, ExerciseId exercise, CommandId id, PlayStep step) {
    turn.take(
        exercise,
        now -> {
          due.fire(exercise, now);
          List<Command> commands = written(scenario, exercise, now, id, step);
          if (commands.isEmpty()) {
            throw new IllegalStateException("Nothing is left to do");
          }
          for (int i = 0; i < commands.size(); i++) {
            send(scenario, exercise, now, nth(id, i), step.seat(), commands.get(i));
          }
          return now;
        });
  }

  private static CommandId nth(CommandId id, int nth) {
    return new CommandId(UUID.nameUUIDFromBytes((id + " " + nth).getBytes(StandardCharsets.UTF_8)));
  }

  private void send(
      Scenario scenario,
      ExerciseId exercise,
      Instant now,
      CommandId id,
      Seat seat,
      Command command) {
    if (seat == Seat.EXCON) {
      trainer.send(id, command, exercise, seat, now, false);
      return;
    }
    Optional<PersonId> player =
        scenario.places().stream()
            .filter(place -> place.seats().contains(seat))
            .map(place -> player(exercise, place.id()))
            .findFirst();
    var acting = new Acting(PersonId.inExercise(exercise, seat), seat, now, Times.dayOf(now));
    dispatch.send(id, command, acting, exercise, player, false);
  }

  private List<Command> written(
      Scenario scenario, ExerciseId exercise, Instant now, CommandId id, PlayStep step) {
    Say say = new Say(step.with());
    Optional<Command> aside = beside(exercise, id, step, say);
    if (aside.isPresent()) {
      return List.of(aside.orElseThrow());
    }
    String caseName = step.caseId().orElseGet(() -> scenario.cases().getFirst().id());
    CaseId caseId = CaseId.inExercise(exercise, caseName);
    Pen pen = desks.pen(scenario, exercise, caseId, step.seat(), now, id);
    List<CaseCommand> commands =
        Optional.ofNullable(DUE.get(step.act()))
            .map(act -> Ways.due(act, pen, say))
            .orElseGet(() -> List.of(Ways.command(step.act(), pen, say)));
    return List.copyOf(commands);
  }

  /** What is no act on a case. */
  private Optional<Command> beside(ExerciseId exercise, CommandId id, PlayStep step, Say say) {
    return switch (step.act()) {
      case "OpenItem" -> Optional.of(new OpenItem(exercise, inject(say)));
      case "AnswerItem" ->
          Optional.of(new AnswerItem(exercise, inject(say), texts.keep(id, say.needed("text"))));
      case "RecordDecisionNote" ->
          Optional.of(
              new RecordDecisionNote(
                  exercise,
                  step.caseId().map(name -> CaseId.inExercise(exercise, name)),
                  texts.keep(id, say.needed("text"))));
      case "DeliverInject" -> Optional.of(new DeliverInject(exercise, inject(say)));
      case "AdvanceMove" -> Optional.of(new AdvanceMove(exercise));
      case "AutomatePlace" ->
          Optional.of(
              new AutomatePlace(
                  exercise,
                  new SeatId(say.needed("place")),
                  AutomationMode.valueOf(say.needed("mode"))));
      default -> Optional.empty();
    };
  }

  private static InjectId inject(Say say) {
    return new InjectId(say.needed("inject"));
  }
}
