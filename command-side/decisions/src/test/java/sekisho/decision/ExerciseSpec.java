package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.message.Ground.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.exercise.ExerciseDecider;
import sekisho.decision.exercise.ExerciseState;
import sekisho.message.Acting;
import sekisho.message.AutomationMode;
import sekisho.message.Bilingual;
import sekisho.message.ClockAnchor;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.Ground;
import sekisho.message.Occupant;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.ClockPlan.Move;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;

/** The beginning, the end, the places and the clock of an exercise (design 5.3, 5.4, 5.7). */
class ExerciseSpec {
  private static final ExerciseId EXERCISE = new ExerciseId(new UUID(5, 5));
  private static final Bilingual WORDS = new Bilingual("言葉", "words");
  private static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z");
  private static final Instant WALL = Instant.parse("2026-11-22T01:00:00Z");
  private static final Duration LENGTH = Duration.ofDays(3);
  private static final ScenarioVersion VERSION =
      new ScenarioVersion("spec", "1.0.0", new DocumentHash("2".repeat(64)));
  private static final SeatId APPLICANT = new SeatId("applicant");
  private static final SeatId METI = new SeatId("meti");
  private static final SeatId PM = new SeatId("pm");
  private static final SeatId OBSERVER = new SeatId("observer");
  private static final PersonId ANNA = new PersonId(new UUID(7, 1));
  private static final PersonId BERT = new PersonId(new UUID(7, 2));

  private boolean separated;
  private List<Move> moves = List.of();
  private Optional<ScenarioVersion> published = Optional.of(VERSION);
  private ExerciseState state = ExerciseState.initial();
  private Instant asked = EPOCH;
  private Instant wall = WALL;
  private final ExerciseDecider decider =
      new ExerciseDecider(version -> published.filter(version::equals).map(_ -> scenario()));

  private Scenario scenario() {
    return new Scenario(
        "spec",
        "1.0.0",
        WORDS,
        WORDS,
        WORDS,
        List.of("spec"),
        new PolicyChoice.OfTheDay(),
        new ExerciseCalendar(EPOCH, LocalTime.of(9, 0), LocalTime.of(18, 0), Set.of(), Set.of()),
        new ClockPlan(60, 1440, moves),
        LENGTH,
        20,
        42,
        separated,
        new World(List.of(), List.of()),
        List.of(),
        places(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ScoringPlan(Map.of(), 49, 90, 70, 50, false),
        List.of(),
        List.of(
            new Bot(
                "slow",
                EnumSet.of(AutomationMode.SLOW),
                Duration.ofHours(1),
                Duration.ofHours(2),
                4,
                List.of(),
                List.of())),
        List.of());
  }

  private static List<Place> places() {
    return List.of(
        place(APPLICANT, true, Optional.of("slow"), Seat.APPLICANT),
        place(METI, true, Optional.empty(), Seat.METI_LO, Seat.METI_DM),
        place(PM, false, Optional.empty(), Seat.PM),
        place(OBSERVER, false, Optional.empty(), Seat.AUD));
  }

  private static Place place(SeatId id, boolean required, Optional<String> bot, Seat... seats) {
    return new Place(id, WORDS, Set.of(seats), WORDS, WORDS, required, bot);
  }

  private List<ExerciseEvent> when(Seat seat, ExerciseCommand command) {
    var by = new Acting(ANNA, seat, asked, LocalDate.parse("2027-04-05"));
    List<ExerciseEvent> events = decider.decide(command, by, wall, state);
    events.forEach(event -> state = state.evolve(event, by));
    return events;
  }

  private List<ExerciseEvent> when(ExerciseCommand command) {
    return when(Seat.EXCON, command);
  }

  private void refused(Ground ground, ExerciseCommand command) {
    refused(ground, Seat.EXCON, command);
  }

  private void refused(Ground ground, Seat seat, ExerciseCommand command) {
    ExerciseState before = state;
    Refused refused = catchThrowableOfType(Refused.class, () -> when(seat, command));
    assertThat(refused).as("%s by %s", command, seat).isNotNull();
    assertThat(refused.ground()).isEqualTo(ground);
    assertThat(state).isEqualTo(before);
    SpecBook.refused(seat, command.getClass().getSimpleName(), ground);
  }

  /** The clock of the exercise shows this, so long after its start. */
  private void later(Duration exerciseTime) {
    asked = EPOCH.plus(exerciseTime);
  }

  private static CreateExercise create() {
    return new CreateExercise(EXERCISE, VERSION, Acts.WORDS, Optional.of("A"));
  }

  private static StartExercise start() {
    return new StartExercise(EXERCISE);
  }

  private static AssignPlace sit(SeatId place, PersonId player) {
    return new AssignPlace(EXERCISE, place, player);
  }

  private static JumpTo jump(Duration sinceStart) {
    return new JumpTo(EXERCISE, EPOCH.plus(sinceStart));
  }

  private void seated() {
    when(create());
    when(sit(APPLICANT, ANNA));
    when(sit(METI, BERT));
  }

  private void started() {
    seated();
    when(start());
  }

  private ClockAnchor clock() {
    return state.standing().anchor().orElseThrow();
  }

  @Test
  void an_exercise_plays_a_published_scenario_with_its_seed_from_its_first_day() {
    assertThat(when(create()))
        .containsExactly(
            new ExerciseCreated(
                EXERCISE, VERSION, Acts.WORDS, 42, EPOCH, Optional.of("A"), Optional.empty()));
    refused(EXERCISE_EXISTS, create());
  }

  @Test
  void a_scenario_that_was_never_published_is_not_played_and_one_that_is_gone_not_played_on() {
    published = Optional.empty();
    refused(SCENARIO_UNKNOWN, create());
    published = Optional.of(VERSION);
    when(create());
    published = Optional.empty();
    refused(SCENARIO_UNKNOWN, start());
  }

  @Test
  void nothing_happens_in_an_exercise_that_was_not_prepared() {
    refused(EXERCISE_UNKNOWN, start());
    refused(EXERCISE_UNKNOWN, sit(METI, ANNA));
  }

  @Test
  void only_the_trainer_and_the_product_lead_an_exercise() {
    refused(SEAT_MAY_NOT, Seat.METI_LO, create());
    refused(SEAT_MAY_NOT, Seat.AUD, create());
    assertThat(when(Seat.SYSTEM, create())).hasSize(1);
  }

  @Test
  void it_starts_when_each_place_that_play_needs_is_taken_by_a_person_or_a_counterpart() {
    when(create());
    when(sit(METI, BERT));
    refused(PLACE_EMPTY, start());
    when(new AutomatePlace(EXERCISE, APPLICANT, AutomationMode.SLOW));
    assertThat(when(start()))
        .containsExactly(new ExerciseStarted(EXERCISE, new ClockAnchor(WALL, EPOCH, 60)));
    refused(EXERCISE_STARTED_ALREADY, start());
  }

  @Test
  void before_the_start_and_after_the_end_no_clock_is_set() {
    seated();
    List<ExerciseCommand> clock =
        List.of(
            new PauseClock(EXERCISE),
            new ResumeClock(EXERCISE),
            new SetRate(EXERCISE, 1),
            jump(Duration.ofHours(1)),
            new AdvanceMove(EXERCISE),
            new EndExercise(EXERCISE));
    clock.forEach(command -> refused(EXERCISE_NOT_STARTED, command));
    when(start());
    later(Duration.ofHours(2));
    assertThat(when(new EndExercise(EXERCISE)))
        .containsExactly(
            new ExerciseEnded(EXERCISE, new ClockAnchor(WALL, EPOCH.plus(Duration.ofHours(2)), 0)));
    clock.forEach(command -> refused(EXERCISE_OVER, command));
    refused(EXERCISE_OVER, start());
    refused(EXERCISE_OVER, sit(PM, ANNA));
    refused(EXERCISE_OVER, new AbortExercise(EXERCISE, Acts.WORDS));
  }

  @Test
  void it_can_be_broken_off_before_the_start_and_during_play_and_keeps_all_that_happened() {
    seated();
    when(new AbortExercise(EXERCISE, Acts.WORDS));
    assertThat(state.standing().phase()).isEqualTo(ExercisePhase.ABORTED);
    assertThat(state.standing().in(METI)).isEqualTo(new Occupant.Player(BERT));
    state = ExerciseState.initial();
    started();
    later(Duration.ofHours(1));
    assertThat(when(new AbortExercise(EXERCISE, Acts.WORDS)))
        .containsExactly(
            new ExerciseAborted(
                EXERCISE, new ClockAnchor(WALL, EPOCH.plus(Duration.ofHours(1)), 0), Acts.WORDS));
  }

  @Test
  void a_person_may_sit_in_several_places_and_a_latecomer_takes_over_during_play() {
    started();
    when(sit(PM, BERT));
    assertThat(state.standing().placesOf(BERT)).containsExactlyInAnyOrder(METI, PM);
    assertThat(when(sit(METI, ANNA))).containsExactly(new PlaceAssigned(EXERCISE, METI, ANNA));
    assertThat(state.standing().placesOf(BERT)).containsExactly(PM);
    refused(NOTHING_CHANGED, sit(METI, ANNA));
    refused(PLACE_UNKNOWN, sit(new SeatId("mofa"), ANNA));
  }

  @Test
  void a_place_is_left_once() {
    started();
    assertThat(when(new ReleasePlace(EXERCISE, METI)))
        .containsExactly(new PlaceReleased(EXERCISE, METI));
    refused(NOTHING_CHANGED, new ReleasePlace(EXERCISE, METI));
    assertThat(state.standing().in(METI).isEmpty()).isTrue();
  }

  @Test
  void a_counterpart_takes_over_and_hands_back_where_the_scenario_has_one_that_plays_so() {
    started();
    refused(PLACE_NOT_AUTOMATABLE, new AutomatePlace(EXERCISE, METI, AutomationMode.SLOW));
    refused(PLACE_NOT_AUTOMATABLE, new AutomatePlace(EXERCISE, APPLICANT, AutomationMode.ERRING));
    when(new AutomatePlace(EXERCISE, APPLICANT, AutomationMode.SLOW));
    refused(NOTHING_CHANGED, new AutomatePlace(EXERCISE, APPLICANT, AutomationMode.SLOW));
    assertThat(state.standing().in(APPLICANT).person()).isEmpty();
    when(sit(APPLICANT, BERT));
    assertThat(state.standing().in(APPLICANT)).isEqualTo(new Occupant.Player(BERT));
  }

  @Test
  void where_the_scenario_separates_duties_by_person_nobody_reviews_and_decides() {
    separated = true;
    seated();
    refused(PLACES_DO_NOT_MIX, sit(PM, BERT)); // reviewer and minister
    refused(PLACES_DO_NOT_MIX, sit(PM, ANNA)); // applicant and minister
    refused(PLACES_DO_NOT_MIX, sit(APPLICANT, BERT));
    when(new ReleasePlace(EXERCISE, APPLICANT));
    assertThat(when(sit(PM, ANNA))).hasSize(1);
    separated = false;
    assertThat(when(sit(PM, BERT))).hasSize(1);
  }

  @Test
  void who_observes_plays_nothing_and_who_plays_does_not_observe() {
    seated();
    refused(OBSERVER_MAY_NOT_PLAY, sit(OBSERVER, ANNA));
    PersonId guest = new PersonId(new UUID(7, 3));
    when(sit(OBSERVER, guest));
    refused(OBSERVER_MAY_NOT_PLAY, sit(PM, guest));
  }

  @Test
  void the_clock_stands_and_goes_on_at_the_rate_it_had() {
    started();
    refused(CLOCK_RUNS, new ResumeClock(EXERCISE));
    later(Duration.ofHours(5));
    when(new PauseClock(EXERCISE));
    assertThat(clock()).isEqualTo(new ClockAnchor(WALL, EPOCH.plus(Duration.ofHours(5)), 0));
    refused(CLOCK_STANDS, new PauseClock(EXERCISE));
    wall = WALL.plusSeconds(3600);
    assertThat(state.standing().at(wall)).isEqualTo(EPOCH.plus(Duration.ofHours(5)));
    when(new ResumeClock(EXERCISE));
    assertThat(clock()).isEqualTo(new ClockAnchor(wall, EPOCH.plus(Duration.ofHours(5)), 60));
    assertThat(state.standing().at(wall.plusSeconds(60)))
        .isEqualTo(EPOCH.plus(Duration.ofHours(6)));
  }

  @Test
  void the_rate_goes_from_one_to_what_the_scenario_allows_and_waits_while_the_clock_stands() {
    started();
    refused(CLOCK_TOO_FAST, new SetRate(EXERCISE, 0));
    refused(CLOCK_TOO_FAST, new SetRate(EXERCISE, 1441));
    when(new SetRate(EXERCISE, 1440));
    refused(NOTHING_CHANGED, new SetRate(EXERCISE, 1440));
    when(new SetRate(EXERCISE, 1));
    assertThat(clock().rate()).isEqualTo(1);
    when(new PauseClock(EXERCISE));
    when(new SetRate(EXERCISE, 300));
    assertThat(clock().rate()).isZero();
    when(new ResumeClock(EXERCISE));
    assertThat(clock().rate()).isEqualTo(300);
  }

  @Test
  void the_clock_is_set_forward_up_to_the_planned_end_and_never_back() {
    started();
    later(Duration.ofHours(2));
    refused(CLOCK_NOT_BACKWARDS, jump(Duration.ofHours(2)));
    refused(CLOCK_BEYOND_END, jump(LENGTH.plusMillis(1)));
    when(jump(Duration.ofHours(2).plusMillis(1)));
    when(jump(LENGTH));
    assertThat(clock()).isEqualTo(new ClockAnchor(WALL, EPOCH.plus(LENGTH), 60));
    later(Duration.ofHours(1)); // asked before, and overtaken
    when(new PauseClock(EXERCISE));
    assertThat(clock().exercise()).isEqualTo(EPOCH.plus(LENGTH));
  }

  @Test
  void a_clock_that_stands_is_set_forward_and_keeps_standing() {
    started();
    when(new PauseClock(EXERCISE));
    when(jump(Duration.ofHours(8)));
    assertThat(clock()).isEqualTo(new ClockAnchor(WALL, EPOCH.plus(Duration.ofHours(8)), 0));
  }

  @Test
  void a_scenario_in_moves_begins_with_the_first_and_ends_with_the_last() {
    moves = List.of(new Move(WORDS, Duration.ZERO), new Move(WORDS, Duration.ofDays(1)));
    seated();
    var anchor = new ClockAnchor(WALL, EPOCH, 60);
    assertThat(when(start()))
        .containsExactly(
            new ExerciseStarted(EXERCISE, anchor), new MoveAdvanced(EXERCISE, anchor, 1));
    assertThat(when(new AdvanceMove(EXERCISE)))
        .containsExactly(
            new MoveAdvanced(
                EXERCISE, new ClockAnchor(WALL, EPOCH.plus(Duration.ofDays(1)), 60), 2));
    refused(NO_MORE_MOVES, new AdvanceMove(EXERCISE));
  }

  @Test
  void a_move_whose_time_has_passed_begins_now() {
    moves = List.of(new Move(WORDS, Duration.ZERO), new Move(WORDS, Duration.ofDays(1)));
    started();
    later(Duration.ofDays(2));
    when(new AdvanceMove(EXERCISE));
    assertThat(clock().exercise()).isEqualTo(EPOCH.plus(Duration.ofDays(2)));
  }

  @Test
  void what_an_exercise_plays_never_changes_once_it_was_prepared() {
    started();
    List<ExerciseEvent> all = new ArrayList<>(when(new PauseClock(EXERCISE)));
    all.addAll(when(new EndExercise(EXERCISE)));
    assertThat(all).noneMatch(ExerciseCreated.class::isInstance);
    assertThat(state.standing().created().orElseThrow().scenario()).isEqualTo(VERSION);
    refused(EXERCISE_EXISTS, create());
  }

  @Test
  void a_clock_never_shows_less_than_when_it_was_set() {
    var anchor = new ClockAnchor(WALL, EPOCH, 60);
    assertThat(anchor.at(WALL.minusSeconds(1))).isEqualTo(EPOCH);
    assertThat(anchor.at(WALL)).isEqualTo(EPOCH);
    assertThat(anchor.at(WALL.plusSeconds(1))).isEqualTo(EPOCH.plusSeconds(60));
  }
}
