package sekisho.web.inbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import sekisho.message.Acting;
import sekisho.message.AdHocInject;
import sekisho.message.Bilingual;
import sekisho.message.Channel;
import sekisho.message.ClockAnchor;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseCommand.AnswerItem;
import sekisho.message.ExerciseCommand.OpenItem;
import sekisho.message.ExerciseCommand.RecordDecisionNote;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.InjectType;
import sekisho.message.PersonId;
import sekisho.message.ReliabilityGrade;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreComponent;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextStore;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.CaseStream;
import sekisho.view.exercise.ExerciseFact;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.ExerciseStream;
import sekisho.view.exercise.Scenarios;
import sekisho.view.inbox.Inboxes;
import sekisho.web.CurrentOfficial;
import sekisho.web.Desk;
import sekisho.web.Dispatch;
import sekisho.web.HouseClock;
import sekisho.web.Texts;
import sekisho.web.frame.PagesForTests;

/** One exercise with two places: one item of each kind reached MOFA, and one more METI. */
@Configuration
@Import({
  PagesForTests.class,
  ExerciseFiles.class,
  Inboxes.class,
  CaseFiles.class,
  Texts.class,
  InboxController.class,
  NoteController.class,
  InboxPage.class,
  InboxWords.class
})
class SmallInbox {
  static final PersonId PLAYER = new PersonId(new UUID(1, 1));
  static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z");
  private static final SeatId MOFA = new SeatId("mofa");
  private static final SeatId METI = new SeatId("meti");
  private static final Acting SYSTEM =
      new Acting(PersonId.SYSTEM, Seat.SYSTEM, EPOCH, LocalDate.of(2027, 4, 5));

  /** The exercise, who asks, and the door. */
  static final class Table implements ExerciseStream, CurrentOfficial, Dispatch {
    private final TextStore texts;
    private final List<ExerciseFact> facts = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private boolean inside = true;
    private ExerciseId exercise = new ExerciseId(new UUID(5, 0));

    Table(TextStore texts) {
      this.texts = texts;
    }

    ExerciseId id() {
      return exercise;
    }

    List<Command> sent() {
      return sent;
    }

    void standInside(boolean now) {
      inside = now;
    }

    /** A new exercise from its start, with one item of each kind. */
    void begin() {
      sent.clear();
      facts.clear();
      inside = true;
      exercise = new ExerciseId(new UUID(5, exercise.value().getLeastSignificantBits() + 1));
      add(
          new ExerciseCreated(
              exercise,
              new ScenarioVersion("s", "1.0.0", new DocumentHash("0".repeat(64))),
              texts.keep(new CommandId(new UUID(6, 1)), "class"),
              42,
              EPOCH,
              Optional.empty(),
              Optional.empty()));
      add(new PlaceAssigned(exercise, MOFA, PLAYER));
      add(new PlaceAssigned(exercise, METI, PLAYER));
      add(new ExerciseStarted(exercise, new ClockAnchor(EPOCH, EPOCH, 60)));
      for (Channel channel : Channel.values()) {
        deliver(channel.name().toLowerCase(Locale.ROOT), MOFA);
      }
      deliver("other", METI);
      deliver("back", MOFA);
      var words = texts.keep(new CommandId(new UUID(6, 2)), "A word of the trainer");
      add(new InjectRecalled(exercise, new InjectId("back"), words));
      add(
          new AdHocInjectDelivered(
              exercise,
              new AdHocInject(
                  new InjectId("adhoc"),
                  InjectType.FREE_TEXT,
                  Channel.PHONE,
                  Set.of(MOFA),
                  words,
                  words,
                  List.of(),
                  Optional.empty(),
                  Optional.of(EPOCH.plusSeconds(60)))));
    }

    private void deliver(String inject, SeatId to) {
      add(
          new InjectDelivered(
              exercise, new InjectId(inject), Set.of(to), Optional.empty(), List.of()));
    }

    private void add(ExerciseEvent event) {
      facts.add(new ExerciseFact(facts.size() + 1L, event, SYSTEM, EPOCH));
    }

    @Override
    public List<ExerciseFact> readAfter(ExerciseId asked, long known) {
      return asked.equals(exercise)
          ? List.copyOf(facts.subList((int) known, facts.size()))
          : List.of();
    }

    @Override
    public Set<ExerciseId> underWay() {
      return Set.of(exercise);
    }

    @Override
    public PersonId person() {
      return PersonId.inExercise(exercise, Seat.MOFA_R);
    }

    @Override
    public PersonId player() {
      return PLAYER;
    }

    @Override
    public Seat seat() {
      return Seat.MOFA_R;
    }

    @Override
    public Optional<ExerciseId> exercise() {
      return Optional.of(exercise).filter(_ -> inside);
    }

    @Override
    public boolean simulated() {
      return true;
    }

    @Override
    public void send(Command command) {
      sent.add(command);
      switch (command) {
        case OpenItem c -> add(new ItemOpened(exercise, MOFA, c.inject()));
        case AnswerItem c -> add(new ItemAnswered(exercise, MOFA, c.inject(), c.text()));
        case RecordDecisionNote c ->
            add(new DecisionNoteRecorded(exercise, MOFA, c.caseId(), c.text()));
        default -> throw new IllegalStateException("Not of an inbox: " + command);
      }
    }

    @Override
    public void send(CommandId id, Command command) {
      send(command);
    }
  }

  @Bean
  TextStore textStore() {
    return new Desk.Memory();
  }

  @Bean
  @Primary
  Table table(TextStore texts) {
    return new Table(texts);
  }

  @Bean
  CaseStream cases() {
    return _ -> List.of();
  }

  @Bean
  HouseClock clock() {
    return () -> EPOCH.plusSeconds(3600);
  }

  @Bean
  Scenarios scenarios() {
    Scenario scenario = scenario();
    return new Scenarios() {
      @Override
      public Optional<Scenario> find(ScenarioVersion version) {
        return Optional.of(scenario);
      }

      @Override
      public List<ScenarioVersion> playable() {
        return List.of();
      }
    };
  }

  private static Scenario scenario() {
    List<Inject> injects =
        Stream.concat(
                Stream.of(Channel.values())
                    .map(channel -> inject(channel.name().toLowerCase(Locale.ROOT), channel)),
                Stream.of(inject("other", Channel.MAIL), inject("back", Channel.MAIL)))
            .toList();
    return new Scenario(
        "s",
        "1.0.0",
        both("title"),
        both("brief"),
        both("notes"),
        List.of(),
        new PolicyChoice.OfTheDay(),
        new ExerciseCalendar(
            EPOCH,
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of()),
        new ClockPlan(60, 1440, List.of()),
        Duration.ofDays(2),
        20,
        42,
        false,
        new World(List.of(), List.of()),
        List.of(),
        List.of(place(MOFA, "Foreign Affairs", Seat.MOFA_R), place(METI, "METI", Seat.METI_LO)),
        injects,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ScoringPlan(Map.of(ScoreComponent.RULE, 1.0), 49, 90, 70, 50, false),
        List.of(),
        List.of(),
        List.of());
  }

  private static Place place(SeatId id, String title, Seat seat) {
    return new Place(
        id, both(title), Set.of(seat), both("who"), both("tasks"), true, Optional.empty());
  }

  private static Inject inject(String id, Channel channel) {
    return new Inject(
        id,
        InjectType.FREE_TEXT,
        Inject.InjectClass.CONTEXTUAL,
        channel,
        both("About " + id),
        both("First part of " + id + ".\n\nSecond part."),
        both("Sender of " + id),
        Set.of(MOFA),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(both("SECRET of the trainer")),
        Optional.of("SECRET page"),
        Optional.of(new ReliabilityGrade("B3")).filter(_ -> channel == Channel.INTELLIGENCE),
        Optional.of(Duration.ofHours(3)).filter(_ -> channel == Channel.DIET_QUESTION));
  }

  private static Bilingual both(String text) {
    return new Bilingual(text, text);
  }
}
