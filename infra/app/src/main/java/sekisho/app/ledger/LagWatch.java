package sekisho.app.ledger;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.view.venue.Venue;

/**
 * How long facts have been waiting for their place, as this node sees it: once a second it notes
 * how far the store reaches, and how far the log.
 */
@Component
@EnableScheduling
class LagWatch {
  private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);

  private final JdbcClient jdbc;
  private final Waiting waiting = new Waiting();
  private boolean alarmed;

  LagWatch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How far the store and the log reach, in numbers of the store. */
  record Reach(long stored, long placed) {}

  @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT1S")
  void look() {
    waiting.note(new Venue.Everywhere().supply(this::reach), System.nanoTime());
    boolean late = Waiting.late(lag());
    if (late && !alarmed) {
      LOG.error(
          "Facts have been waiting for their place in the log for {} seconds", lag().toSeconds());
    } else if (alarmed && !late) {
      LOG.info("The log has caught up");
    }
    alarmed = late;
  }

  /** How long the oldest fact that was seen without a place has been waiting. */
  Duration lag() {
    return waiting.lag(System.nanoTime());
  }

  private Reach reach() {
    return jdbc.sql(
            """
            SELECT (SELECT coalesce(max(global_index), 0) FROM domain_event_entry) AS stored,
                   (SELECT coalesce(max(global_index), 0) FROM audit_leaf) AS placed
            """)
        .query((row, _) -> new Reach(row.getLong("stored"), row.getLong("placed")))
        .single();
  }
}
