package sekisho.app.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.axon.Node;
import sekisho.app.axon.Practice;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.decision.Play;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.ConfirmationLapsed;
import sekisho.view.casefile.Recorded;

/** A conditional confirmation lapses by itself on the day after its last day, once (I-15). */
class LapseSweepIT {
  private static final LocalDate LAST = Play.DAY.plusDays(20);

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("lapses"), dataDir);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void not_on_the_last_day_but_on_the_next_and_only_once() {
    Practice conditional = new Practice(node).conditional(LAST);
    Practice other = new Practice(node).tabled();
    node.getBean(Replay.class).awaitHead();
    LapseSweep sweep = node.getBean(LapseSweep.class);
    sweep.at(japan(LAST, 23));
    assertThat(conditional.all(ConfirmationLapsed.class)).isEmpty();
    sweep.at(japan(LAST.plusDays(1), 0));
    sweep.at(japan(LAST.plusDays(1), 1));
    assertThat(conditional.all(ConfirmationLapsed.class)).hasSize(1);
    Recorded last = conditional.records().getLast();
    assertThat(last.by().person()).isEqualTo(PersonId.SYSTEM);
    assertThat(last.by().seat()).isEqualTo(Seat.SYSTEM);
    assertThat(other.all(ConfirmationLapsed.class)).isEmpty();
  }

  private static Instant japan(LocalDate day, int hour) {
    return day.atTime(hour, 59).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }
}
