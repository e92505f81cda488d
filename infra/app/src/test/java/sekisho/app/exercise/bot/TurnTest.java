package sekisho.app.exercise.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sekisho.message.AutomationMode;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.Seat;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.PlayStep;
import sekisho.view.casefile.Act;

class TurnTest {
  private static final Instant NINE = Instant.parse("2027-04-05T00:00:00Z");
  private static final Duration LEAST = Duration.ofMinutes(10);
  private static final Duration MOST = Duration.ofMinutes(40);
  private static final int SLOWER = 3;
  private static final ExerciseId EXERCISE = ExerciseId.of("0c4f4a3e-5df6-4b4e-9a53-0d9f3a0f7a01");

  private static PlayStep step(Seat seat, Act act, Map<String, String> with) {
    return new PlayStep(seat, Optional.empty(), act.name(), with);
  }

  private static Bot bot(List<PlayStep> steps, List<PlayStep> slips) {
    return new Bot("bot", EnumSet.allOf(AutomationMode.class), LEAST, MOST, SLOWER, steps, slips);
  }

  private static Turn turn(Bot bot, AutomationMode mode, long record) {
    return new Turn(
        bot, mode, "case-1", new Waiting(Seat.MOFA_R, Act.DETERMINE_COMBAT, record, NINE));
  }

  private static Optional<Turn.Chosen> chosen(Bot bot, AutomationMode mode, Set<CommandId> done) {
    return turn(bot, mode, 7).chosen(EXERCISE, done::contains);
  }

  @Test
  void the_delay_lies_between_the_two_of_the_file_and_both_occur() {
    Set<Duration> seen = new HashSet<>();
    Bot quick =
        new Bot(
            "quick",
            EnumSet.allOf(AutomationMode.class),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            SLOWER,
            List.of(),
            List.of());
    for (int record = 1; record <= 40; record++) {
      Instant at = turn(quick, AutomationMode.COOPERATIVE, record).at(NINE, 42, EXERCISE);
      seen.add(Duration.between(NINE, at));
    }
    assertThat(seen).containsExactlyInAnyOrder(Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void the_same_seed_gives_the_same_delay_in_every_exercise_and_another_seed_another_one() {
    Turn turn = turn(bot(List.of(), List.of()), AutomationMode.COOPERATIVE, 7);
    Instant first = turn.at(NINE, 42, EXERCISE);
    assertThat(turn.at(NINE, 42, ExerciseId.of("0c4f4a3e-5df6-4b4e-9a53-0d9f3a0f7a02")))
        .isEqualTo(first);
    assertThat(turn.at(NINE, 43, EXERCISE)).isNotEqualTo(first);
  }

  @Test
  void a_slow_one_takes_so_many_times_as_long() {
    Bot bot = bot(List.of(), List.of());
    Duration usual =
        Duration.between(NINE, turn(bot, AutomationMode.COOPERATIVE, 7).at(NINE, 42, EXERCISE));
    Duration slow =
        Duration.between(NINE, turn(bot, AutomationMode.SLOW, 7).at(NINE, 42, EXERCISE));
    assertThat(slow).isEqualTo(usual.multipliedBy(SLOWER));
  }

  @Test
  void whoever_is_seated_later_begins_to_think_then() {
    Turn turn = turn(bot(List.of(), List.of()), AutomationMode.COOPERATIVE, 7);
    Instant noon = NINE.plus(Duration.ofHours(3));
    assertThat(Duration.between(noon, turn.at(noon, 42, EXERCISE)))
        .isEqualTo(Duration.between(NINE, turn.at(NINE, 42, EXERCISE)));
  }

  @Test
  void a_slip_is_made_once_and_by_an_erring_one_alone() {
    Bot bot =
        bot(
            List.of(step(Seat.MOFA_R, Act.DETERMINE_COMBAT, Map.of("status", "YES"))),
            List.of(step(Seat.MOFA_R, Act.DETERMINE_COMBAT, Map.of("status", "NO"))));
    Turn.Chosen slip = chosen(bot, AutomationMode.ERRING, Set.of()).orElseThrow();
    assertThat(slip.say().find("status")).contains("NO");
    Set<CommandId> done = Set.of(slip.once().orElseThrow());
    assertThat(chosen(bot, AutomationMode.ERRING, done).orElseThrow().say().find("status"))
        .contains("YES");
    assertThat(chosen(bot, AutomationMode.COOPERATIVE, Set.of()).orElseThrow().say().find("status"))
        .contains("YES");
  }

  @Test
  void a_step_for_another_seat_act_or_case_is_not_meant() {
    Bot bot =
        bot(
            List.of(
                step(Seat.MOD_R, Act.DETERMINE_COMBAT, Map.of("status", "YES")),
                step(Seat.MOFA_R, Act.CONFIRM_PRINCIPLE1, Map.of("status", "YES")),
                new PlayStep(
                    Seat.MOFA_R,
                    Optional.of("case-2"),
                    Act.DETERMINE_COMBAT.name(),
                    Map.of("status", "YES"))),
            List.of());
    assertThat(chosen(bot, AutomationMode.COOPERATIVE, Set.of()).orElseThrow().say().find("status"))
        .isEmpty();
  }

  @Test
  void who_is_to_do_nothing_does_nothing() {
    Bot absent =
        bot(
            List.of(step(Seat.MOFA_R, Act.DETERMINE_COMBAT, Map.of(Turn.INSTEAD, Turn.NOTHING))),
            List.of());
    assertThat(chosen(absent, AutomationMode.COOPERATIVE, Set.of())).isEmpty();
  }

  @Test
  void another_act_instead_is_done_once_and_then_what_is_due() {
    Bot bot =
        bot(
            List.of(step(Seat.MOFA_R, Act.DETERMINE_COMBAT, Map.of(Turn.INSTEAD, "RequestInfo"))),
            List.of());
    Turn.Chosen other = chosen(bot, AutomationMode.COOPERATIVE, Set.of()).orElseThrow();
    assertThat(other.command()).contains("RequestInfo");
    Set<CommandId> done = Set.of(other.once().orElseThrow());
    assertThat(chosen(bot, AutomationMode.COOPERATIVE, done).orElseThrow().command()).isEmpty();
  }
}
