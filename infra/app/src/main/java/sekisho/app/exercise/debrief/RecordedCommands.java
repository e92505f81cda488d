package sekisho.app.exercise.debrief;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.app.stored.SealedLeaves;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DebriefCommand;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScoreCommand;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/**
 * Keeps what players and the control desk asked for in an exercise, in the transaction in which it
 * was done: the inputs by which the exercise can be run again. What was refused left no fact and is
 * not kept; what came after the end, such as scores, is no input.
 */
@Component
class RecordedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {
  private static final Map<String, Class<? extends Command>> BY_NAME =
      SealedLeaves.of(Command.class).stream()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private final JdbcClient jdbc;
  private final EventSerializer serializer;

  RecordedCommands(CommandBus bus, JdbcClient jdbc, EventSerializer serializer) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    bus.registerHandlerInterceptor(this);
  }

  /**
   * One act of a person.
   *
   * @param player who sat there; empty when the product led as the control desk
   * @param at on the clock of the exercise
   */
  record Asked(
      CommandId id, String name, String body, Seat seat, Optional<PersonId> player, Instant at) {}

  @Override
  public Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain)
      throws Exception {
    CommandMessage<?> message = unitOfWork.getMessage();
    Object answer = interceptorChain.proceed();
    MetaData envelope = message.getMetaData();
    Optional<ExerciseId> exercise = Envelope.exercise(envelope);
    Optional<PersonId> player = Envelope.optional(envelope, Envelope.PLAYER).map(PersonId::of);
    boolean asked = player.isPresent() || Envelope.acting(envelope).seat() == Seat.EXCON;
    if (exercise.isPresent() && asked && input(message.getPayload())) {
      keep(exercise.get(), player, (Command) message.getPayload(), envelope);
    }
    return answer;
  }

  private static boolean input(Object command) {
    return !(command instanceof DebriefCommand) && !(command instanceof ScoreCommand);
  }

  private void keep(
      ExerciseId exercise, Optional<PersonId> player, Command command, MetaData envelope) {
    var acting = Envelope.acting(envelope);
    jdbc.sql(
            """
            INSERT INTO exercise_command
              (venue, command_id, name, body, seat, player, exercise_time)
            VALUES (:venue, :id, :name, :body, :seat, :player, :at)
            ON CONFLICT DO NOTHING
            """)
        .param("venue", exercise.toString())
        .param("id", Envelope.command(envelope).value())
        .param("name", command.getClass().getSimpleName())
        .param("body", serializer.getObjectMapper().writeValueAsString(command))
        .param("seat", acting.seat().name())
        .param("player", player.map(PersonId::value).orElse(null))
        .param("at", acting.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All acts of people in an exercise, in the order in which they were done. */
  List<Asked> of(ExerciseId exercise) {
    return new Venue.In(exercise)
        .supply(
            () ->
                jdbc.sql(
                        """
                        SELECT command_id, name, body, seat, player, exercise_time
                        FROM exercise_command WHERE venue = :venue ORDER BY position
                        """)
                    .param("venue", exercise.toString())
                    .query(
                        (row, _) ->
                            new Asked(
                                CommandId.of(row.getString("command_id")),
                                row.getString("name"),
                                row.getString("body"),
                                Seat.valueOf(row.getString("seat")),
                                Optional.ofNullable(row.getString("player")).map(PersonId::of),
                                row.getTimestamp("exercise_time").toInstant()))
                    .list());
  }

  /** The act as it is asked for in another exercise. */
  Command in(Asked asked, Identities identities) {
    Class<? extends Command> type =
        Optional.ofNullable(BY_NAME.get(asked.name()))
            .orElseThrow(() -> new IllegalStateException("No command is called " + asked.name()));
    return serializer.getObjectMapper().readValue(identities.in(asked.body()), type);
  }
}
