package sekisho.view.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.message.Acting;
import sekisho.message.AutomationMode;
import sekisho.message.Bilingual;
import sekisho.message.Channel;
import sekisho.message.ClockAnchor;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.InjectRecalled;
import sekisho.message.ExerciseEvent.InjectSkipped;
import sekisho.message.ExerciseEvent.ItemAnswered;
import sekisho.message.ExerciseEvent.ItemOpened;
import sekisho.message.ExerciseEvent.ObservationAdded;
import sekisho.message.ExerciseEvent.PlaceAssigned;
import sekisho.message.ExerciseEvent.PlaceAutomated;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.InjectType;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;
import sekisho.view.exercise.ExerciseRecord;

/** The control desk: what comes next, who has responded, what waits for whom. */
class DeskFoldSpec {
  private static final ExerciseId EXERCISE = new ExerciseId(new UUID(7, 7));
  private static final Instant START = Instant.parse("2027-04-05T00:00:00Z");
  private static final Bilingual WORDS = new Bilingual("語", "words");
  private static final TextRef TEXT = new TextRef("a".repeat(64));
  private static final SeatId MOFA = new SeatId("mofa");
  private static final SeatId MOD = new SeatId("mod");
  private static final PersonId PLAYER = new PersonId(new UUID(1, 1));
  private static final InjectId NEWS = new InjectId("news");
  private static final InjectId CALL = new InjectId("call");
  private static final InjectId BRANCH = new InjectId("branch");
  private static final InjectId HAND = new InjectId("hand");

  private final DeskFold fold = new DeskFold(EXERCISE, scenario());
  private final List<ExerciseRecord> records = new ArrayList<>();

  @Test
  void by_the_clock_comes_before_by_a_condition_and_that_before_by_hand() {
    started();
    assertThat(at(0).next().orElseThrow().id()).isEqualTo(NEWS);
    happens(60, Seat.SYSTEM, delivered(NEWS));
    assertThat(at(60).next().orElseThrow().id()).isEqualTo(CALL);
    happens(120, Seat.SYSTEM, delivered(CALL));
    assertThat(at(120).next().orElseThrow().id()).isEqualTo(BRANCH);
    happens(121, Seat.EXCON, new InjectSkipped(EXERCISE, BRANCH, TEXT));
    assertThat(at(121).next().orElseThrow().id()).isEqualTo(HAND);
    happens(122, Seat.EXCON, delivered(HAND));
    assertThat(at(122).next()).isEmpty();
    assertThat(at(122).sent()).isEqualTo(3);
  }

  @Test
  void an_inject_by_the_clock_has_its_time_and_one_by_a_condition_the_earliest_at_which_it_can() {
    started();
    DeskInject news = at(0).inject(NEWS).orElseThrow();
    assertThat(news.sure()).isTrue();
    assertThat(news.at()).contains(minutes(60));
    DeskInject branch = at(0).inject(BRANCH).orElseThrow();
    assertThat(branch.sure()).isFalse();
    assertThat(branch.at()).contains(minutes(90));
    assertThat(at(0).inject(HAND).orElseThrow().state()).isEqualTo(DeskInject.State.BY_HAND);
  }

  @Test
  void a_newspaper_is_answered_by_opening_it() {
    started();
    happens(60, Seat.SYSTEM, delivered(NEWS));
    assertThat(at(65).inject(NEWS).orElseThrow().responses())
        .containsExactly(new Response(MOFA, Response.Kind.OPEN, Optional.empty()));
    happens(70, Seat.MOFA_R, new ItemOpened(EXERCISE, MOFA, NEWS));
    assertThat(at(75).inject(NEWS).orElseThrow().responses())
        .containsExactly(new Response(MOFA, Response.Kind.DONE, Optional.of(minutes(70))));
  }

  @Test
  void an_answer_that_is_due_may_come_at_its_very_moment_and_is_late_after_it() {
    started();
    happens(120, Seat.SYSTEM, delivered(CALL));
    happens(121, Seat.MOFA_R, new ItemOpened(EXERCISE, MOFA, CALL));
    assertThat(at(150).late()).isZero();
    assertThat(at(151).late()).isEqualTo(1);
    happens(150, Seat.MOFA_R, new ItemAnswered(EXERCISE, MOFA, CALL, TEXT));
    assertThat(at(200).late()).isZero();
    assertThat(at(200).inject(CALL).orElseThrow().responses())
        .containsExactly(new Response(MOFA, Response.Kind.DONE, Optional.of(minutes(150))));
  }

  @Test
  void nobody_waits_for_a_counterpart() {
    happens(0, Seat.EXCON, created());
    happens(0, Seat.EXCON, new PlaceAutomated(EXERCISE, MOFA, AutomationMode.COOPERATIVE));
    happens(0, Seat.EXCON, new ExerciseStarted(EXERCISE, new ClockAnchor(START, START, 1)));
    happens(60, Seat.SYSTEM, delivered(NEWS));
    assertThat(at(61).inject(NEWS).orElseThrow().responses()).isEmpty();
    assertThat(at(61).places().getFirst().oldest()).isEmpty();
    happens(120, Seat.SYSTEM, delivered(CALL));
    assertThat(at(151).late()).isZero();
  }

  @Test
  void a_place_shows_what_has_waited_longest_and_what_it_did_last() {
    started();
    happens(60, Seat.SYSTEM, delivered(NEWS));
    happens(120, Seat.SYSTEM, delivered(CALL));
    DeskPlace mofa = at(130).places().getFirst();
    assertThat(mofa.oldest()).contains(OpenWork.inject(minutes(60), 1));
    assertThat(mofa.open()).isEqualTo(2);
    assertThat(mofa.last()).isEmpty();
    happens(131, Seat.MOFA_R, new ItemOpened(EXERCISE, MOFA, NEWS));
    DeskPlace after = at(132).places().getFirst();
    assertThat(after.oldest()).contains(OpenWork.inject(minutes(120), 2));
    assertThat(after.last().orElseThrow().type()).isEqualTo("ItemOpened");
  }

  @Test
  void what_was_taken_back_waits_for_nobody_and_keeps_that_it_was_delivered() {
    started();
    happens(60, Seat.SYSTEM, delivered(NEWS));
    happens(61, Seat.EXCON, new InjectRecalled(EXERCISE, NEWS, TEXT));
    DeskInject news = at(62).inject(NEWS).orElseThrow();
    assertThat(news.state()).isEqualTo(DeskInject.State.RECALLED);
    assertThat(news.reached()).isTrue();
    assertThat(news.reason()).contains(TEXT);
    assertThat(at(62).places().getFirst().oldest()).isEmpty();
  }

  @Test
  void an_observation_is_pinned_to_the_record_that_it_names() {
    started();
    happens(5, Seat.EXCON, new ObservationAdded(EXERCISE, 2, TEXT));
    assertThat(at(6).observations()).containsExactly(new Observation(2, 4, TEXT, minutes(5)));
  }

  @Test
  void records_that_come_one_by_one_give_the_same_desk_as_all_at_once() {
    started();
    happens(60, Seat.SYSTEM, delivered(NEWS));
    happens(70, Seat.MOFA_R, new ItemOpened(EXERCISE, MOFA, NEWS));
    DeskFold atOnce = new DeskFold(EXERCISE, scenario());
    atOnce.add(records);
    assertThat(atOnce.at(minutes(80))).isEqualTo(at(80));
  }

  private ControlDesk at(long minute) {
    return fold.at(minutes(minute));
  }

  private static Instant minutes(long minute) {
    return START.plus(Duration.ofMinutes(minute));
  }

  private void started() {
    happens(0, Seat.EXCON, created());
    happens(0, Seat.EXCON, new PlaceAssigned(EXERCISE, MOFA, PLAYER));
    happens(0, Seat.EXCON, new ExerciseStarted(EXERCISE, new ClockAnchor(START, START, 1)));
  }

  private static ExerciseCreated created() {
    return new ExerciseCreated(
        EXERCISE,
        new ScenarioVersion("radar", "1.0.0", new DocumentHash("b".repeat(64))),
        TEXT,
        1,
        START,
        Optional.empty(),
        Optional.empty());
  }

  private static InjectDelivered delivered(InjectId inject) {
    return new InjectDelivered(EXERCISE, inject, Set.of(MOFA), Optional.empty(), List.of());
  }

  private void happens(long minute, Seat seat, ExerciseEvent event) {
    long number = records.size() + 1L;
    var by = new Acting(PLAYER, seat, minutes(minute), LocalDate.of(2027, 4, 5));
    var record =
        new ExerciseRecord(
            number,
            "e-" + number,
            EXERCISE.toString(),
            "Exercise",
            number,
            by,
            Optional.empty(),
            false,
            false,
            new CommandId(new UUID(3, number)),
            minutes(minute),
            event,
            "00");
    records.add(record);
    fold.add(List.of(record));
  }

  private static Scenario scenario() {
    return new Scenario(
        "radar",
        "1.0.0",
        WORDS,
        WORDS,
        WORDS,
        List.of(),
        new PolicyChoice.OfTheDay(),
        new ExerciseCalendar(
            START, LocalTime.of(9, 0), LocalTime.of(18, 0), Set.of(DayOfWeek.MONDAY), Set.of()),
        new ClockPlan(60, 1440, List.of()),
        Duration.ofDays(1),
        20,
        1,
        false,
        new World(List.of(), List.of()),
        List.of(),
        List.of(place(MOFA, Seat.MOFA_R), place(MOD, Seat.MOD_R)),
        List.of(
            inject(NEWS, Channel.NEWS, Optional.of(clock(60)), Optional.empty()),
            inject(
                CALL, Channel.PHONE, Optional.of(clock(120)), Optional.of(Duration.ofMinutes(30))),
            inject(
                BRANCH,
                Channel.NEWS,
                Optional.of(
                    new Condition.All(
                        List.of(
                            clock(90),
                            new Condition.Happened(
                                new Condition.FactPattern(
                                    "MinisterSigned", Optional.empty(), Optional.empty(), Map.of()),
                                1)))),
                Optional.empty()),
            inject(HAND, Channel.NEWS, Optional.empty(), Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ScoringPlan(Map.of(), 49, 90, 70, 50, false),
        List.of(),
        List.of(),
        List.of());
  }

  private static Condition clock(long minute) {
    return new Condition.ClockAt(Duration.ofMinutes(minute));
  }

  private static Place place(SeatId id, Seat seat) {
    return new Place(id, WORDS, Set.of(seat), WORDS, WORDS, true, Optional.empty());
  }

  private static Inject inject(
      InjectId id, Channel channel, Optional<Condition> trigger, Optional<Duration> answerWithin) {
    return new Inject(
        id.value(),
        InjectType.FREE_TEXT,
        Inject.InjectClass.INFORMATION,
        channel,
        WORDS,
        WORDS,
        WORDS,
        Set.of(MOFA),
        trigger,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        answerWithin);
  }
}
