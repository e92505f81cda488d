package sekisho.decision;

import java.time.DayOfWeek;
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
import sekisho.message.Bilingual;
import sekisho.message.CaseId;
import sekisho.message.Channel;
import sekisho.message.ClockAnchor;
import sekisho.message.Country;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.InjectType;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.MockCaseSeed;
import sekisho.message.RecipientType;
import sekisho.message.ScoreComponent;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.Stage;
import sekisho.message.TextRef;
import sekisho.message.WorldChange;
import sekisho.message.WorldFact;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;

/** Tells an exercise for specs: its scenario, and what happens in it when. */
final class PlayedExercise {
  static final ExerciseId EXERCISE = new ExerciseId(new UUID(5, 1));

  /** Monday 5 April 2027, nine o'clock in Japan. */
  static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z");

  static final SeatId METI = new SeatId("meti");
  static final SeatId MOFA = new SeatId("mofa");
  static final TextRef WORDS = new TextRef("0".repeat(64));

  private final List<Inject> injects = new ArrayList<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private final List<ClockPlan.Move> moves = new ArrayList<>();
  private final List<World.InventedCountry> countries = new ArrayList<>();
  private final List<ScenarioCase> cases = new ArrayList<>();
  private final List<Played> records = new ArrayList<>();

  static ExerciseCalendar calendar() {
    return new ExerciseCalendar(
        EPOCH,
        LocalTime.of(9, 0),
        LocalTime.of(18, 0),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        Set.of(LocalDate.parse("2027-04-29")));
  }

  /** The exercise time so many minutes after the start. */
  static Instant at(long minutes) {
    return EPOCH.plus(Duration.ofMinutes(minutes));
  }

  PlayedExercise inject(String id, Optional<Condition> trigger) {
    return inject(id, Channel.MAIL, trigger, List.of());
  }

  PlayedExercise inject(
      String id, Channel channel, Optional<Condition> trigger, List<WorldChange> changes) {
    injects.add(
        new Inject(
            id,
            InjectType.FREE_TEXT,
            Inject.InjectClass.CONTEXTUAL,
            channel,
            words("title"),
            words("text"),
            words("from"),
            Set.of(MOFA),
            trigger,
            changes,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  PlayedExercise expects(
      String id, Condition met, Optional<String> after, Optional<Expectation.Timing> timing) {
    expectations.add(new Expectation(id, words(id), MOFA, met, after, timing, "C-1"));
    return this;
  }

  PlayedExercise country(Country code, WorldFact... facts) {
    countries.add(new World.InventedCountry(code, words(code.toString()), Set.of(facts)));
    return this;
  }

  PlayedExercise scenarioCase(String id) {
    cases.add(
        new ScenarioCase(
            id,
            new MockCaseSeed(
                1,
                "title",
                List.of(),
                new MockCaseSeed.Goal(
                    new Country("XA"),
                    "user",
                    RecipientType.GOVERNMENT,
                    List.of(),
                    "use",
                    Optional.empty()),
                new MockCaseSeed.Basis(
                    Licensor.NONE, false, false, JointDevelopment.NONE, List.of(), false),
                List.of(),
                words("change")),
            Stage.DRAFT));
    return this;
  }

  PlayedExercise move(long minutes) {
    moves.add(new ClockPlan.Move(words("move"), Duration.ofMinutes(minutes)));
    return this;
  }

  PlayedExercise started() {
    return did(
        0,
        Seat.EXCON,
        new ExerciseEvent.ExerciseStarted(EXERCISE, new ClockAnchor(EPOCH, EPOCH, 60)));
  }

  PlayedExercise ended(long minute) {
    return did(
        minute,
        Seat.EXCON,
        new ExerciseEvent.ExerciseEnded(EXERCISE, new ClockAnchor(EPOCH, at(minute), 0)));
  }

  PlayedExercise delivered(long minute, String inject) {
    return did(
        minute,
        Seat.SYSTEM,
        new ExerciseEvent.InjectDelivered(
            EXERCISE, new InjectId(inject), Set.of(MOFA), Optional.empty(), List.of()));
  }

  PlayedExercise skipped(long minute, String inject) {
    return did(
        minute, Seat.EXCON, new ExerciseEvent.InjectSkipped(EXERCISE, new InjectId(inject), WORDS));
  }

  /** Something happened in the exercise itself. */
  PlayedExercise did(long minute, Seat seat, Event event) {
    return did(minute, seat, EXERCISE.toString(), event);
  }

  /** Something happened in a case of the scenario. */
  PlayedExercise inCase(long minute, Seat seat, String scenarioCase, Event event) {
    return did(minute, seat, CaseId.inExercise(EXERCISE, scenarioCase).toString(), event);
  }

  private PlayedExercise did(long minute, Seat seat, String stream, Event event) {
    records.add(new Played(records.size() + 1L, stream, at(minute), seat, false, false, event));
    return this;
  }

  /** A counterpart did something, or the product prepared it. */
  PlayedExercise automated(long minute, Seat seat, Event event) {
    records.add(
        new Played(records.size() + 1L, EXERCISE.toString(), at(minute), seat, true, false, event));
    return this;
  }

  Play play() {
    return new Play(scenario(), EXERCISE, records);
  }

  Scenario scenario() {
    return new Scenario(
        "spec",
        "1.0.0",
        words("title"),
        words("brief"),
        words("notes"),
        List.of(),
        new PolicyChoice.OfTheDay(),
        calendar(),
        new ClockPlan(60, ClockPlan.FASTEST, moves),
        Duration.ofDays(2),
        20,
        42,
        false,
        new World(countries, List.of()),
        cases,
        List.of(place(METI, Seat.METI_LO, Seat.METI_DM), place(MOFA, Seat.MOFA_R)),
        injects,
        expectations,
        List.of(),
        List.of(),
        List.of(),
        new ScoringPlan(Map.of(ScoreComponent.RULE, 1.0), 49, 90, 70, 50, false),
        List.of(),
        List.of(),
        List.of());
  }

  private static Place place(SeatId id, Seat... seats) {
    return new Place(
        id, words(id.value()), Set.of(seats), words("who"), words("what"), true, Optional.empty());
  }

  private static Bilingual words(String text) {
    return new Bilingual(text, text);
  }

  static FactPattern fact(String type) {
    return new FactPattern(type, Optional.empty(), Optional.empty(), Map.of());
  }

  static FactPattern fact(String type, SeatId from) {
    return new FactPattern(type, Optional.of(from), Optional.empty(), Map.of());
  }

  static FactPattern fact(String type, String field, String word) {
    return new FactPattern(type, Optional.empty(), Optional.empty(), Map.of(field, word));
  }
}
