package sekisho.app.exercise.inject;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import sekisho.app.consequence.Reasons;
import sekisho.app.exercise.clock.DueItem;
import sekisho.app.exercise.clock.DueSource;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.decision.exercise.Step;
import sekisho.decision.exercise.Unfolding;
import sekisho.message.AftercareCommand.ApplyConsequence;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand.DeliverInject;
import sekisho.message.ExerciseCommand.RuleOutInject;
import sekisho.message.ExerciseCommand.SettleExpectation;
import sekisho.message.ExerciseId;
import sekisho.message.Refused;
import sekisho.message.RegisterCommand;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.exercise.Plays;

/** Takes the steps of an exercise when the clock brings them, as the product itself. */
@Component
class InjectDue implements DueSource {
  private static final String REASON = "状況付与による演習の世界の変更 Changed by an inject";

  private final Plays plays;
  private final ExerciseDispatch dispatch;
  private final TextStore texts;

  /** What was refused, or answered by nothing: asked again it would be the same, each second. */
  private final Set<CommandId> asked = ConcurrentHashMap.newKeySet();

  InjectDue(Plays plays, ExerciseDispatch dispatch, TextStore texts) {
    this.plays = plays;
    this.dispatch = dispatch;
    this.texts = texts;
  }

  @Override
  public List<DueItem> due(ExerciseId exercise, Instant exerciseNow) {
    return plays
        .find(exercise)
        .map(play -> new Unfolding(play).due(exerciseNow))
        .orElse(List.of())
        .stream()
        .filter(step -> !asked.contains(id(exercise, step.name())))
        .map(step -> item(exercise, step))
        .toList();
  }

  private DueItem item(ExerciseId exercise, Step step) {
    DueItem.Kind kind =
        switch (step) {
          case Step.Change _, Step.Reach _, Step.Deliver _, Step.RuleOut _ -> DueItem.Kind.INJECT;
          case Step.Settle _ -> DueItem.Kind.EXPECTATION;
        };
    return new DueItem(
        step.at(), kind, step.rank() + " " + step.name(), at -> take(exercise, step, at));
  }

  private void take(ExerciseId exercise, Step step, Instant at) {
    CommandId id = id(exercise, step.name());
    switch (step) {
      case Step.Change change -> change(exercise, change, id, at);
      case Step.Reach s -> reach(exercise, s, id, at);
      case Step.Deliver s -> send(id, new DeliverInject(exercise, s.inject()), exercise, at);
      case Step.RuleOut s -> send(id, new RuleOutInject(exercise, s.inject()), exercise, at);
      case Step.Settle s ->
          send(id, new SettleExpectation(exercise, s.expectation(), s.outcome()), exercise, at);
    }
  }

  /** What is to be recorded is asked anew, since the step before it may have recorded a part. */
  private void change(ExerciseId exercise, Step.Change step, CommandId id, Instant at) {
    TextRef reason = texts.keep(id, REASON);
    List<RegisterCommand> commands =
        plays
            .find(exercise)
            .map(play -> new Unfolding(play).commands(step, reason))
            .orElse(List.of());
    try {
      for (int i = 0; i < commands.size(); i++) {
        dispatch.send(
            id(exercise, step.name() + " part " + i),
            commands.get(i),
            exercise,
            by(step),
            at,
            false);
      }
    } catch (Refused impossible) {
      asked.add(id);
      throw impossible;
    }
  }

  /** What is true from the start was known before; what an inject brings is news (I-18, I-24). */
  private static Seat by(Step.Change step) {
    return step.inject().isPresent() ? Seat.EXCON : Seat.SYSTEM;
  }

  /** The case says what the fact means for it; asked once as it stands, as it may mean nothing. */
  private void reach(ExerciseId exercise, Step.Reach step, CommandId id, Instant at) {
    asked.add(id);
    TextRef reason = texts.keep(id, Reasons.of(step.trigger()));
    send(
        id,
        new ApplyConsequence(step.caseId(), step.trigger(), step.cause(), reason),
        exercise,
        at);
  }

  private void send(CommandId id, Command command, ExerciseId exercise, Instant at) {
    dispatch.send(id, command, exercise, Seat.SYSTEM, at, false);
  }

  private static CommandId id(ExerciseId exercise, String step) {
    String name = "sekisho exercise " + exercise + " " + step;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
