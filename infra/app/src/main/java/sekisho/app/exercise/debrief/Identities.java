package sekisho.app.exercise.debrief;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import sekisho.app.exercise.bot.DraftCommands;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.scenario.ScenarioCase;
import sekisho.view.debrief.Playback;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.web.precedent.MockRequest;

/**
 * What is called how in an exercise that follows another one: the exercise, its cases and its
 * invented people have identities of their own, wherever they are named.
 */
final class Identities {
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final ExerciseId made;
  private final Map<String, String> names = new HashMap<>();
  private final Map<CommandId, CommandId> commands = new HashMap<>();

  /**
   * @param made the new exercise
   */
  Identities(Playback origin, ExerciseId made) {
    this.made = made;
    ExerciseId old = origin.exercise();
    names.put(old.toString(), made.toString());
    for (Seat seat : Seat.values()) {
      names.put(
          PersonId.inExercise(old, seat).toString(), PersonId.inExercise(made, seat).toString());
    }
    for (ExerciseRecord r : origin.records()) {
      if (r.event() instanceof CaseEvent) {
        names.computeIfAbsent(r.stream(), stream -> derived("case " + stream).toString());
      }
    }
    for (ScenarioCase one : origin.scenario().cases()) {
      CaseId before = CaseId.inExercise(old, one.id());
      CaseId after = CaseId.inExercise(made, one.id());
      names.put(before.toString(), after.toString());
      // Whoever writes the cases of a scenario knows by the commands what is written already.
      for (MockRequest.Part part : MockRequest.of(before, one.request())) {
        commands.put(DraftCommands.of(before, part.part()), DraftCommands.of(after, part.part()));
      }
    }
  }

  /** A text in which identities are named, as it reads in the new exercise. */
  String in(String text) {
    return UUIDS
        .matcher(text)
        .replaceAll(found -> names.getOrDefault(found.group(), found.group()));
  }

  /** A stream that is known to one exercise alone, such as that of a session. */
  String stream(String stream) {
    String renamed = in(stream);
    return renamed.equals(stream) ? derived("stream " + stream).toString() : renamed;
  }

  /** A person of the exercise; a human being stays who that is. */
  PersonId person(PersonId person) {
    return PersonId.of(in(person.toString()));
  }

  CommandId command(CommandId id) {
    return commands.getOrDefault(id, new CommandId(derived("command " + id)));
  }

  private UUID derived(String what) {
    return UUID.nameUUIDFromBytes(
        ("sekisho exercise " + made + " " + what).getBytes(StandardCharsets.UTF_8));
  }
}
