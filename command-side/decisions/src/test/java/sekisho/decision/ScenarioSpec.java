package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.message.Ground.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.decision.scenario.ScenarioDecider;
import sekisho.decision.scenario.ScenarioState;
import sekisho.message.Acting;
import sekisho.message.DocumentHash;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.ScenarioCommand;
import sekisho.message.ScenarioCommand.ImportScenario;
import sekisho.message.ScenarioCommand.PublishScenario;
import sekisho.message.ScenarioCommand.RetireScenario;
import sekisho.message.ScenarioEvent;
import sekisho.message.ScenarioEvent.ScenarioImported;
import sekisho.message.ScenarioEvent.ScenarioPublished;
import sekisho.message.ScenarioEvent.ScenarioRetired;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;

/** A version of a scenario comes in, is published for good, and is retired. */
class ScenarioSpec {
  private static final ScenarioVersion FIRST = version("1.0.0", "1");
  private static final ScenarioVersion REWRITTEN = version("1.0.0", "2");
  private static final ScenarioVersion SECOND = version("1.1.0", "3");
  private static final ScenarioVersion WITH_ERRORS = version("1.2.0", "4");

  private final Map<DocumentHash, ScenarioVersion> checked =
      Map.of(FIRST.document(), FIRST, REWRITTEN.document(), REWRITTEN, SECOND.document(), SECOND);
  private final ScenarioDecider decider =
      new ScenarioDecider(file -> Optional.ofNullable(checked.get(file)));
  private final List<ScenarioEvent> told = new ArrayList<>();

  private static ScenarioVersion version(String number, String digit) {
    return new ScenarioVersion("radar", number, new DocumentHash(digit.repeat(64)));
  }

  private List<ScenarioEvent> ask(Seat seat, ScenarioCommand command) {
    ScenarioState state = ScenarioState.initial();
    for (ScenarioEvent event : told) {
      state = state.evolve(event);
    }
    var by = new Acting(Play.person("t"), seat, Instant.EPOCH, LocalDate.of(2026, 11, 24));
    List<ScenarioEvent> facts = decider.decide(command, by, state);
    told.addAll(facts);
    return facts;
  }

  private List<ScenarioEvent> ask(ScenarioCommand command) {
    return ask(Seat.EXCON, command);
  }

  private Ground refused(ScenarioCommand command) {
    Ground ground = catchThrowableOfType(Refused.class, () -> ask(command)).ground();
    SpecBook.refused(Seat.EXCON, command.getClass().getSimpleName(), ground);
    return ground;
  }

  @Test
  void a_checked_file_comes_in_and_is_published() {
    assertThat(ask(new ImportScenario(FIRST))).containsExactly(new ScenarioImported(FIRST));
    assertThat(ask(new PublishScenario(FIRST))).containsExactly(new ScenarioPublished(FIRST));
  }

  @Test
  void the_trainer_and_the_product_may_and_nobody_else() {
    for (Seat seat : Seat.values()) {
      if (seat == Seat.EXCON || seat == Seat.SYSTEM) {
        told.clear();
        assertThat(ask(seat, new ImportScenario(FIRST))).hasSize(1);
      } else {
        var refused =
            catchThrowableOfType(Refused.class, () -> ask(seat, new ImportScenario(FIRST)));
        assertThat(refused.ground()).as(seat.name()).isEqualTo(SEAT_MAY_NOT);
      }
    }
  }

  @Test
  void a_file_with_errors_does_not_come_in() {
    assertThat(refused(new ImportScenario(WITH_ERRORS))).isEqualTo(SCENARIO_NOT_CHECKED);
  }

  @Test
  void a_file_that_says_it_is_another_version_does_not_come_in() {
    var disguised = new ScenarioVersion("radar", "9.0.0", FIRST.document());
    assertThat(refused(new ImportScenario(disguised))).isEqualTo(SCENARIO_NOT_CHECKED);
  }

  @Test
  void before_it_is_published_a_file_may_be_replaced_by_another_one() {
    ask(new ImportScenario(FIRST));
    assertThat(ask(new ImportScenario(REWRITTEN))).containsExactly(new ScenarioImported(REWRITTEN));
    assertThat(refused(new PublishScenario(FIRST))).isEqualTo(SCENARIO_CHANGED);
    assertThat(ask(new PublishScenario(REWRITTEN))).hasSize(1);
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    ask(new ImportScenario(FIRST));
    assertThat(refused(new ImportScenario(FIRST))).isEqualTo(NOTHING_CHANGED);
  }

  @Test
  void changed_content_under_a_published_version_is_refused() {
    ask(new ImportScenario(FIRST));
    ask(new PublishScenario(FIRST));
    assertThat(refused(new ImportScenario(REWRITTEN))).isEqualTo(SCENARIO_FROZEN);
    assertThat(refused(new PublishScenario(FIRST))).isEqualTo(SCENARIO_FROZEN);
    assertThat(ask(new ImportScenario(SECOND))).as("another version may come").hasSize(1);
  }

  @Test
  void what_was_not_imported_cannot_be_published_or_retired() {
    assertThat(refused(new PublishScenario(FIRST))).isEqualTo(SCENARIO_NOT_IMPORTED);
    assertThat(refused(new RetireScenario(FIRST, Acts.WORDS))).isEqualTo(SCENARIO_NOT_IMPORTED);
  }

  @Test
  void only_a_published_version_is_retired_and_only_once() {
    ask(new ImportScenario(FIRST));
    assertThat(refused(new RetireScenario(FIRST, Acts.WORDS))).isEqualTo(SCENARIO_NOT_PUBLISHED);
    ask(new PublishScenario(FIRST));
    assertThat(ask(new RetireScenario(FIRST, Acts.WORDS)))
        .containsExactly(new ScenarioRetired(FIRST, Acts.WORDS));
    assertThat(refused(new RetireScenario(FIRST, Acts.WORDS))).isEqualTo(SCENARIO_RETIRED_ALREADY);
    assertThat(refused(new ImportScenario(REWRITTEN))).isEqualTo(SCENARIO_FROZEN);
  }
}
