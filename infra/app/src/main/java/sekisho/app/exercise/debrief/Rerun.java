package sekisho.app.exercise.debrief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.venue.DueBefore;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.app.venue.ExerciseTurn;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DebriefCommand.RecordRerun;
import sekisho.message.ExerciseCommand.CreateExercise;
import sekisho.message.ExerciseCommand.EndExercise;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.RerunOutcome;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.debrief.CanonicalFacts;
import sekisho.view.debrief.Playback;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.web.Times;

/**
 * Runs an exercise again: what people asked for is asked for again, at the same exercise times, in
 * a new exercise; everything else has to follow by itself. Then all facts are compared.
 */
@Component
class Rerun {
  private final RecordedCommands commands;
  private final ActingDispatch acts;
  private final ExerciseDispatch dispatch;
  private final ExerciseTurn turn;
  private final DueBefore due;
  private final ExerciseLog log;
  private final TextStore texts;

  Rerun(
      RecordedCommands commands,
      ActingDispatch acts,
      ExerciseDispatch dispatch,
      ExerciseTurn turn,
      DueBefore due,
      ExerciseLog log,
      TextStore texts) {
    this.commands = commands;
    this.acts = acts;
    this.dispatch = dispatch;
    this.turn = turn;
    this.due = due;
    this.log = log;
    this.texts = texts;
  }

  /** Why an exercise cannot be run again; empty when it can. */
  Optional<String> hindered(Playback original) {
    if (original.origin().isPresent()) {
      return Optional.of("BRANCH");
    } else if (original.ended().isEmpty()) {
      return Optional.of("NOT_ENDED");
    }
    return commands.of(original.exercise()).isEmpty()
        ? Optional.of("NO_COMMANDS")
        : Optional.empty();
  }

  /** The clock on the wall has no say: the turn is taken until the last act is done. */
  ExerciseId of(Playback original, ExerciseId made, TextRef name) {
    return turn.take(
        made,
        _ -> {
          if (log.head(made) == 0) {
            play(original, made, name);
            compare(original, made);
          }
          return made;
        });
  }

  private void play(Playback original, ExerciseId made, TextRef name) {
    Identities identities = new Identities(original, made);
    for (RecordedCommands.Asked asked : commands.of(original.exercise())) {
      try {
        act(asked, identities, made, name);
      } catch (Refused refused) {
        // What was possible then and is not now is a difference: the comparison names it.
        break;
      }
    }
    Instant end = original.ended().orElseThrow().by().at();
    due.upTo(made, new EndExercise(made), end);
  }

  private void act(
      RecordedCommands.Asked asked, Identities identities, ExerciseId made, TextRef name) {
    Command command = commands.in(asked, identities);
    if (command instanceof CreateExercise c) {
      command = new CreateExercise(made, c.scenario(), name, Optional.empty());
    } else {
      due.upTo(made, command, asked.at());
    }
    // A trainer acts from outside, as the person that the trainer is.
    PersonId person =
        asked
            .player()
            .filter(_ -> asked.seat() == Seat.EXCON)
            .orElseGet(() -> PersonId.inExercise(made, asked.seat()));
    acts.send(
        identities.command(asked.id()),
        command,
        new Acting(person, asked.seat(), asked.at(), Times.dayOf(asked.at())),
        made,
        asked.player(),
        false);
  }

  private void compare(Playback original, ExerciseId made) {
    List<ExerciseRecord> again = log.readAfter(made, 0);
    CanonicalFacts before = CanonicalFacts.of(original.records(), this::words);
    CanonicalFacts after = CanonicalFacts.of(again, this::words);
    int first = before.firstDifference(after);
    boolean same = before.hash().equals(after.hash());
    RerunOutcome outcome =
        new RerunOutcome(
            original.exercise(),
            before.lines().size(),
            before.hash(),
            after.hash(),
            same ? 0 : number(before, first),
            same ? 0 : number(after, first));
    var id =
        new CommandId(
            UUID.nameUUIDFromBytes(("sekisho rerun " + made).getBytes(StandardCharsets.UTF_8)));
    Instant at = again.getLast().by().at();
    dispatch.send(id, new RecordRerun(made, outcome), made, Seat.SYSTEM, at, false);
  }

  private static long number(CanonicalFacts facts, int line) {
    return line < facts.lines().size() ? facts.lines().get(line).number() : 0;
  }

  /** What stands for a text: its words, whoever wrote them under which request. */
  private TextRef words(TextRef text) {
    return texts.read(text).map(Rerun::hash).orElse(text);
  }

  private static TextRef hash(String words) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return new TextRef(
          HexFormat.of().formatHex(sha256.digest(words.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
