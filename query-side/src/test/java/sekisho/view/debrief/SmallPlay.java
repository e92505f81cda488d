package sekisho.view.debrief;

import java.nio.charset.StandardCharsets;
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
import sekisho.message.Acting;
import sekisho.message.Bilingual;
import sekisho.message.CaseId;
import sekisho.message.Channel;
import sekisho.message.ClockAnchor;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseEvent.ExerciseEnded;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.ItemOpened;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.InjectType;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreComponent;
import sekisho.message.ScreeningEvent.P1Confirmed;
import sekisho.message.ScreeningEvent.P1Disputed;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.SubmissionEvent.CaseOpened;
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

/** A small exercise of an applicant and the MOFA: a draft, one item of news, one decision. */
final class SmallPlay {
  static final SeatId MOFA = new SeatId("mofa");
  static final SeatId APPLICANT = new SeatId("applicant");
  static final TextRef TEXT = new TextRef("a".repeat(64));
  private static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z");
  private static final Bilingual WORDS = new Bilingual("語", "word");

  private final ExerciseId exercise;
  private final List<ExerciseRecord> records = new ArrayList<>();
  private TextRef reason = TEXT;

  SmallPlay(int number) {
    this.exercise = new ExerciseId(new UUID(number, number));
  }

  /** With another reference to the reason, as the same words have in another exercise. */
  SmallPlay reason(TextRef another) {
    reason = another;
    return this;
  }

  /** Six records: prepared, begun, drafted, news, opened, decided; then the end. */
  Playback played(boolean confirmed) {
    add(Seat.EXCON, 0, exercise.toString(), created());
    add(Seat.EXCON, 0, exercise.toString(), new ExerciseStarted(exercise, anchor(0, 60)));
    add(Seat.APPLICANT, 60, caseId().toString(), new CaseOpened(TEXT, Optional.empty()));
    add(
        Seat.SYSTEM,
        120,
        exercise.toString(),
        new InjectDelivered(
            exercise, new InjectId("news"), Set.of(MOFA), Optional.empty(), List.of()));
    add(
        Seat.MOFA_R,
        180,
        exercise.toString(),
        new ItemOpened(exercise, MOFA, new InjectId("news")));
    add(
        Seat.MOFA_R,
        240,
        caseId().toString(),
        confirmed ? new P1Confirmed(reason) : new P1Disputed(reason));
    add(Seat.EXCON, 300, exercise.toString(), new ExerciseEnded(exercise, anchor(300, 0)));
    return new Playback(exercise, scenario(), records);
  }

  private CaseId caseId() {
    return new CaseId(
        UUID.nameUUIDFromBytes((exercise + " case").getBytes(StandardCharsets.UTF_8)));
  }

  private ExerciseCreated created() {
    return new ExerciseCreated(
        exercise,
        new ScenarioVersion("small", "1.0.0", new DocumentHash("b".repeat(64))),
        TEXT,
        1,
        EPOCH,
        Optional.empty(),
        Optional.empty());
  }

  private static ClockAnchor anchor(int seconds, int rate) {
    return new ClockAnchor(Instant.EPOCH, EPOCH.plusSeconds(seconds), rate);
  }

  private void add(Seat seat, int seconds, String stream, Event event) {
    long number = records.size() + 1L;
    long inStream = records.stream().filter(r -> r.stream().equals(stream)).count() + 1;
    records.add(
        new ExerciseRecord(
            number,
            "event " + number,
            stream,
            stream.equals(exercise.toString()) ? "Exercise" : "Case",
            inStream,
            new Acting(
                PersonId.inExercise(exercise, seat),
                seat,
                EPOCH.plusSeconds(seconds),
                LocalDate.of(2027, 4, 5)),
            seat == Seat.SYSTEM ? Optional.empty() : Optional.of(new PersonId(new UUID(7, 7))),
            false,
            false,
            new CommandId(new UUID(number, exercise.value().getLeastSignificantBits())),
            Instant.EPOCH,
            event,
            "hash " + number));
  }

  private static Scenario scenario() {
    return new Scenario(
        "small",
        "1.0.0",
        WORDS,
        WORDS,
        WORDS,
        List.of(),
        new PolicyChoice.OfTheDay(),
        new ExerciseCalendar(
            EPOCH, LocalTime.of(9, 0), LocalTime.of(18, 0), Set.of(DayOfWeek.MONDAY), Set.of()),
        new ClockPlan(60, 1440, List.of()),
        Duration.ofDays(1),
        20,
        1,
        false,
        new World(List.of(), List.of()),
        List.of(),
        List.of(place(APPLICANT, Seat.APPLICANT), place(MOFA, Seat.MOFA_R)),
        List.of(
            new Inject(
                "news",
                InjectType.FREE_TEXT,
                Inject.InjectClass.INFORMATION,
                Channel.NEWS,
                WORDS,
                WORDS,
                WORDS,
                Set.of(MOFA),
                Optional.<Condition>empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ScoringPlan(Map.of(ScoreComponent.RULE, 1.0), 49, 90, 70, 50, false),
        List.of(),
        List.of(),
        List.of());
  }

  private static Place place(SeatId id, Seat seat) {
    return new Place(id, WORDS, Set.of(seat), WORDS, WORDS, true, Optional.empty());
  }
}
