package sekisho.app.axon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.EventSerializer;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Refused;

/**
 * The same command twice has one effect and the same answer.
 *
 * <p>The row of a command is written in the command's own transaction. A second sender of the same
 * id waits for the first one's row, so two at once are as good as two in turn. A refused command
 * leaves no row: after the cause is mended, the same form may be sent again.
 */
@Component
final class OnceOnly {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;

  OnceOnly(JdbcClient jdbc, EventSerializer serializer) {
    this.jdbc = jdbc;
    this.serializer = serializer;
  }

  /**
   * @return the answer of this run, or of the earlier one with the same id
   * @throws Refused when the id was used for another body or by another person
   */
  long perform(CommandId id, Command command, Acting by, Callable<Long> effect) throws Exception {
    byte[] body = bodyHash(command);
    if (!begin(id, body, by)) {
      return earlierAnswer(id, body, by.person());
    }
    long answer = effect.call();
    jdbc.sql("UPDATE command_dedup SET result = :result WHERE command_id = :id")
        .param("result", Long.toString(answer))
        .param("id", id.value())
        .update();
    return answer;
  }

  private boolean begin(CommandId id, byte[] body, Acting by) {
    return jdbc.sql(
                """
                INSERT INTO command_dedup (command_id, actor, body_hash, result, at)
                VALUES (:id, :actor, :body, '', :at)
                ON CONFLICT (command_id) DO NOTHING
                """)
            .param("id", id.value())
            .param("actor", by.person().value())
            .param("body", body)
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private long earlierAnswer(CommandId id, byte[] body, PersonId actor) {
    return jdbc.sql(
            """
            SELECT result FROM command_dedup
            WHERE command_id = :id AND actor = :actor AND body_hash = :body
            """)
        .param("id", id.value())
        .param("actor", actor.value())
        .param("body", body)
        .query(String.class)
        .optional()
        .map(Long::parseLong)
        .orElseThrow(() -> new Refused(Ground.COMMAND_ID_REUSED));
  }

  private byte[] bodyHash(Command command) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(CommandHandlers.nameOf(command.getClass()).getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) '\n');
      return sha256.digest(serializer.getObjectMapper().writeValueAsBytes(command));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
