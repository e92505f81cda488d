package sekisho.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.database.TestDatabase;
import sekisho.message.ActedFirst;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.view.casefile.Recorded;

/** Four ministers sign at once, each twice, on two nodes that share one event store (I-04). */
class RivalsIT {
  private static final int ROUNDS = 30;

  @TempDir static Path keys;
  private static ConfigurableApplicationContext here;
  private static ConfigurableApplicationContext there;

  @BeforeAll
  static void start() {
    String url = TestDatabase.fresh("rivals");
    here = Node.on(url, keys);
    there = Node.on(url, keys);
  }

  @AfterAll
  static void stop() {
    there.close();
    here.close();
  }

  @Test
  void thirty_rounds_leave_exactly_one_signature_each() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      Practice play = new Practice(here).tabled();
      SignCase signature = play.signature();
      List<String> answers = AdapterIT.atOnce(rivals(play, signature));
      assertThat(answers).as("round %d: %s", round, answers).doesNotContain("a fault");
      assertThat(play.all(MinisterSigned.class))
          .as("round %d: %s", round, answers)
          .extracting(MinisterSigned::office)
          .containsExactlyInAnyOrder(Seat.PM, Seat.CCS, Seat.FM, Seat.DM);
      assertThat(play.all(FourMinisterConcluded.class)).hasSize(1);
      assertThat(play.all(PolicyConfirmed.class)).hasSize(1);
      assertThat(play.records()).extracting(Recorded::record).isSorted().doesNotHaveDuplicates();
    }
  }

  private static List<Callable<String>> rivals(Practice play, SignCase signature) {
    List<Callable<String>> acts = new ArrayList<>();
    for (Seat minister : Seat.FOUR_MINISTERS) {
      for (ConfigurableApplicationContext node : List.of(here, there)) {
        Practice at = new Practice(node, play.caseId());
        acts.add(() -> signed(at, minister, signature));
      }
    }
    return acts;
  }

  /** Signs as a person does who is told that someone acted first: looks again, and signs. */
  private static String signed(Practice at, Seat minister, SignCase signature) {
    for (int attempt = 0; attempt < 10; attempt++) {
      try {
        at.send(Practice.newId(), minister, signature);
        return "signed";
      } catch (Refused refused) {
        return "refused";
      } catch (ActedFirst actedFirst) {
        Thread.onSpinWait();
      }
    }
    return "a fault";
  }
}
