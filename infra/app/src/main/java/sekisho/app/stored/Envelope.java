package sekisho.app.stored;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * The envelope of each command and each fact: who, in which seat, when, and why.
 *
 * <p>All values are texts; moments are UTC.
 */
public final class Envelope {
  /** The command that caused the fact. */
  public static final String COMMAND_ID = "commandId";

  /** The pseudonym of the person who acted. */
  public static final String PERSON = "person";

  /** The seat in which that person acted. */
  public static final String SEAT = "seat";

  /** The moment on the wall clock. */
  public static final String AT = "at";

  /** The day in Japan on which the decision falls. */
  public static final String DAY = "day";

  /** The exercise, where there is one. */
  public static final String EXERCISE_ID = "exerciseId";

  /** The time on the clock of the exercise, where there is one. */
  public static final String EXERCISE_TIME = "exerciseTime";

  /** What belongs together: the first command of a chain. */
  public static final String CORRELATION_ID = "correlationId";

  /** What came immediately before: a command or a fact. */
  public static final String CAUSATION_ID = "causationId";

  /** Written from a role-play account. */
  public static final String SIMULATED = "simulated";

  /**
   * Who sat in the place of the exercise; the person above is the one that the exercise invents.
   */
  public static final String PLAYER = "player";

  /** Written by an automated counterpart. */
  public static final String AUTOMATED = "automated";

  /** Taken over from the exercise from which this one branched off. */
  public static final String INHERITED = "inherited";

  static final Set<String> KEYS =
      Set.of(
          COMMAND_ID,
          PERSON,
          SEAT,
          AT,
          DAY,
          EXERCISE_ID,
          EXERCISE_TIME,
          CORRELATION_ID,
          CAUSATION_ID,
          SIMULATED,
          PLAYER,
          AUTOMATED);

  private Envelope() {}

  /** The envelope of a command that a person sends, as the first of its chain. */
  public static MetaData of(CommandId command, Acting acting, boolean simulated) {
    Map<String, String> fields = new TreeMap<>();
    fields.put(COMMAND_ID, command.toString());
    fields.put(PERSON, acting.person().toString());
    fields.put(SEAT, acting.seat().name());
    fields.put(AT, acting.at().toString());
    fields.put(DAY, acting.day().toString());
    fields.put(CORRELATION_ID, command.toString());
    fields.put(CAUSATION_ID, command.toString());
    fields.put(SIMULATED, Boolean.toString(simulated));
    return MetaData.from(fields);
  }

  /**
   * As {@link #of}, inside an exercise: the moment of the acting is that of its clock, and the
   * moment on the wall stands beside it.
   *
   * @param player who sat there; empty when the product or an automated counterpart acts
   */
  public static MetaData inExercise(
      CommandId command,
      Acting acting,
      ExerciseId exercise,
      Instant wall,
      Optional<PersonId> player,
      boolean automated) {
    Map<String, Object> more = new TreeMap<>();
    more.put(AT, wall.toString());
    more.put(EXERCISE_ID, exercise.toString());
    more.put(EXERCISE_TIME, acting.at().toString());
    player.ifPresent(person -> more.put(PLAYER, person.toString()));
    if (automated) {
      more.put(AUTOMATED, Boolean.toString(true));
    }
    return of(command, acting, true).mergedWith(more);
  }

  /** The exercise to which a command or a fact belongs; empty in the open house. */
  public static Optional<ExerciseId> exercise(MetaData metadata) {
    return optional(metadata, EXERCISE_ID).map(ExerciseId::of);
  }

  /** What goes from a command to the facts that it causes. */
  public static Map<String, Object> handedOn(MetaData metadata) {
    return metadata.entrySet().stream()
        .filter(field -> KEYS.contains(field.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Who acts, and when: inside an exercise, on its clock. */
  public static Acting acting(MetaData metadata) {
    return new Acting(
        PersonId.of(required(metadata, PERSON)),
        Seat.valueOf(required(metadata, SEAT)),
        Instant.parse(optional(metadata, EXERCISE_TIME).orElseGet(() -> required(metadata, AT))),
        LocalDate.parse(required(metadata, DAY)));
  }

  /** The moment on the wall clock, also where a case runs on the clock of an exercise. */
  public static Instant moment(MetaData metadata) {
    return Instant.parse(required(metadata, AT));
  }

  public static CommandId command(MetaData metadata) {
    return CommandId.of(required(metadata, COMMAND_ID));
  }

  public static boolean simulated(MetaData metadata) {
    return Boolean.parseBoolean(required(metadata, SIMULATED));
  }

  public static Optional<String> optional(MetaData metadata, String key) {
    return Optional.ofNullable(metadata.get(key)).map(Object::toString);
  }

  /**
   * @throws IllegalStateException when it is missing: a fact without its envelope is a bug
   */
  public static String required(MetaData metadata, String key) {
    @Nullable Object value = metadata.get(key);
    if (value == null) {
      throw new IllegalStateException("The envelope has no " + key + ": " + metadata.keySet());
    }
    return value.toString();
  }
}
