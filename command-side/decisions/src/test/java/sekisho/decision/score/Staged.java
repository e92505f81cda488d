package sekisho.decision.score;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sekisho.message.AutomationMode;
import sekisho.message.Bilingual;
import sekisho.message.CaseId;
import sekisho.message.ClockAnchor;
import sekisho.message.DocumentHash;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent.ExerciseEnded;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.PlaceAssigned;
import sekisho.message.ExerciseEvent.PlaceAutomated;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreComponent;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;

/** An exercise on a stage: two places, a clock that goes a minute a record, and what is put in. */
final class Staged {
  static final ExerciseId EXERCISE = new ExerciseId(new UUID(5, 5));
  static final SeatId METI = new SeatId("meti");
  static final SeatId MOFA = new SeatId("mofa");
  static final String CASE = "case-1";
  static final PersonId PLAYER = new PersonId(new UUID(1, 1));
  static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z"); // 09:00 in Japan, a Monday
  static final Bilingual WORDS = new Bilingual("言葉", "words");

  final List<Played> records = new ArrayList<>();
  final List<Criterion> rubric = new ArrayList<>();
  final List<Expectation> expectations = new ArrayList<>();
  final List<Reference> reference = new ArrayList<>();
  final Map<TextRef, String> texts = new HashMap<>();
  private Instant now = EPOCH;

  /** Two people sit, and it begins. */
  static Staged begun() {
    return new Staged().add(sits(METI)).add(sits(MOFA)).add(started());
  }

  static PlaceAssigned sits(SeatId place) {
    return new PlaceAssigned(EXERCISE, place, PLAYER);
  }

  static PlaceAutomated automated(SeatId place) {
    return new PlaceAutomated(EXERCISE, place, AutomationMode.COOPERATIVE);
  }

  static ExerciseStarted started() {
    return new ExerciseStarted(EXERCISE, new ClockAnchor(EPOCH, EPOCH, 1));
  }

  Staged at(Duration sinceStart) {
    now = EPOCH.plus(sinceStart);
    return this;
  }

  Staged add(Event event) {
    return add(event, EXERCISE.toString(), Seat.EXCON, false, false);
  }

  /** Something that a trainee did in the case. */
  Staged inCase(Event event, Seat seat) {
    return add(event, caseStream(), seat, false, false);
  }

  Staged byCounterpart(Event event, Seat seat) {
    return add(event, caseStream(), seat, true, false);
  }

  Staged inherited(Event event, Seat seat) {
    return add(event, caseStream(), seat, false, true);
  }

  Staged end() {
    return add(new ExerciseEnded(EXERCISE, new ClockAnchor(now, now, 0)));
  }

  long last() {
    return records.size();
  }

  private static String caseStream() {
    return CaseId.inExercise(EXERCISE, CASE).toString();
  }

  private Staged add(Event event, String stream, Seat seat, boolean automated, boolean inherited) {
    records.add(new Played(records.size() + 1L, stream, now, seat, automated, inherited, event));
    return this;
  }

  Staged judgedBy(
      String id, ScoreComponent component, int points, boolean critical, Criterion.Method method) {
    rubric.add(new Criterion(id, WORDS, component, points, critical, List.of(METI), method));
    return this;
  }

  TextRef text(String words) {
    TextRef ref = new TextRef("%064x".formatted(texts.size() + 1));
    texts.put(ref, words);
    return ref;
  }

  ScoredPlay played() {
    return new ScoredPlay(
        new Play(scenario(), EXERCISE, records),
        new ScenarioVersion("radar", "1.0.0", new DocumentHash("a".repeat(64))),
        Optional.of("class A"),
        ref -> Optional.ofNullable(texts.get(ref)));
  }

  Scenario scenario() {
    return new Scenario(
        "radar",
        "1.0.0",
        WORDS,
        WORDS,
        WORDS,
        List.of(),
        new PolicyChoice.OfTheDay(),
        calendar(),
        new ClockPlan(60, 1440, List.of()),
        Duration.ofDays(3),
        60,
        42,
        false,
        new World(List.of(), List.of()),
        List.of(),
        List.of(place(METI, Seat.METI_LO), place(MOFA, Seat.MOFA_R)),
        List.of(),
        expectations,
        List.of(),
        rubric,
        reference,
        plan(),
        List.of(),
        List.of(),
        List.of());
  }

  static ExerciseCalendar calendar() {
    return new ExerciseCalendar(
        EPOCH,
        LocalTime.of(9, 0),
        LocalTime.of(18, 0),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        Set.of(EPOCH.atZone(java.time.ZoneId.of("Asia/Tokyo")).toLocalDate().plusDays(2)));
  }

  /** The plan of the design. */
  static ScoringPlan plan() {
    return new ScoringPlan(
        Map.of(
            ScoreComponent.RULE, 0.40,
            ScoreComponent.TIME, 0.15,
            ScoreComponent.COMPLETE, 0.20,
            ScoreComponent.CONSISTENT, 0.25),
        49,
        90,
        70,
        50,
        false);
  }

  private static Place place(SeatId id, Seat seat) {
    return new Place(id, WORDS, Set.of(seat), WORDS, WORDS, true, Optional.empty());
  }

  static FactPattern fact(String type) {
    return new FactPattern(type, Optional.empty(), Optional.empty(), Map.of());
  }

  static Condition happened(String type) {
    return new Condition.Happened(fact(type), 1);
  }
}
