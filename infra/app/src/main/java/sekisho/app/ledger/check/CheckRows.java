package sekisho.app.ledger.check;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.web.integrity.IntegrityCheck.Found;

/** How far a check is, in PostgreSQL. */
@Component
class CheckRows {
  /** A node that works on a check says so after each portion; silence this long is a stop. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private final JdbcClient database;

  CheckRows(JdbcClient database) {
    this.database = database;
  }

  Optional<UUID> take(UUID node, OffsetDateTime now) {
    return database
        .sql(
            """
            UPDATE integrity_check SET node = :node, beat_at = :now WHERE id = (
              SELECT id FROM integrity_check
              WHERE ended_at IS NULL AND (beat_at IS NULL OR beat_at < :silent OR node = :node)
              ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """)
        .param("node", node)
        .param("now", now)
        .param("silent", now.minus(SILENCE))
        .query(UUID.class)
        .optional();
  }

  void begin(UUID id, long size, String root) {
    database
        .sql(
            """
            UPDATE integrity_check SET tree_size = ?, root = nullif(?, ''), facts = 0, tiles = 0,
              checkpoints = 0 WHERE id = ?
            """)
        .params(size, root, id)
        .update();
  }

  void beat(UUID id, long facts, long tiles, long checkpoints, OffsetDateTime now) {
    database
        .sql(
            """
            UPDATE integrity_check SET facts = ?, tiles = ?, checkpoints = ?, beat_at = ?
            WHERE id = ?
            """)
        .params(facts, tiles, checkpoints, now, id)
        .update();
  }

  void end(UUID id, Optional<Found> wrong, long waiting, OffsetDateTime now) {
    database
        .sql(
            """
            UPDATE integrity_check SET ended_at = :now, waiting = :waiting,
              fault = nullif(:fault, ''), fault_index = nullif(:index, -1),
              fault_event = nullif(:event, '')
            WHERE id = :id
            """)
        .param("now", now)
        .param("waiting", waiting)
        .param("fault", wrong.map(f -> f.fault().name()).orElse(""))
        .param("index", wrong.flatMap(Found::index).orElse(-1L))
        .param("event", wrong.flatMap(Found::eventId).orElse(""))
        .param("id", id)
        .update();
  }
}
