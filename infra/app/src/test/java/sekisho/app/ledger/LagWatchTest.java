package sekisho.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sekisho.app.ledger.LagWatch.Reach;
import sekisho.view.ledger.LedgerState;

/** Lag is how long the oldest fact without a place has been seen waiting. */
class LagWatchTest {
  private final Waiting waiting = new Waiting();

  @Test
  void nobody_waits_where_the_log_reaches_as_far_as_the_store() {
    waiting.note(new Reach(10, 10), at(0));
    assertThat(waiting.lag(at(9_000))).isZero();
  }

  @Test
  void the_oldest_that_waits_counts_and_not_the_newest() {
    waiting.note(new Reach(10, 9), at(0));
    waiting.note(new Reach(11, 9), at(1_000));
    assertThat(waiting.lag(at(3_000))).isEqualTo(Duration.ofSeconds(3));
    waiting.note(new Reach(12, 10), at(3_000));
    assertThat(waiting.lag(at(3_000))).isEqualTo(Duration.ofSeconds(2));
    waiting.note(new Reach(12, 12), at(4_000));
    assertThat(waiting.lag(at(4_000))).isZero();
  }

  @Test
  void the_alarm_is_above_five_seconds_and_not_at_five() {
    waiting.note(new Reach(10, 9), at(0));
    assertThat(waiting.lag(at(5_000))).isEqualTo(LedgerState.ALARM);
    assertThat(Waiting.late(waiting.lag(at(5_000)))).isFalse();
    assertThat(Waiting.late(waiting.lag(at(5_001)))).isTrue();
  }

  private static long at(long millis) {
    return Duration.ofMillis(millis).toNanos();
  }
}
