package sekisho.web.score;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sekisho.message.Acting;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.RecordWindow;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.Band;
import sekisho.message.Bilingual;
import sekisho.message.ClockAnchor;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.PanelOutcome;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreComponent;
import sekisho.message.ScoreEvent;
import sekisho.message.ScoreEvent.*;
import sekisho.message.ScoreTotal;
import sekisho.message.ScoreTotal.ComponentShare;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.Objective.CriticalTask;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;
import sekisho.view.exercise.ExerciseFact;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.ExerciseStream;
import sekisho.view.exercise.Scenarios;
import sekisho.view.score.Cohort;
import sekisho.view.score.ScoreFact;
import sekisho.view.score.ScoreFiles;
import sekisho.view.score.ScoreStream;
import sekisho.view.score.ScoredTeam;
import sekisho.web.CurrentOfficial;
import sekisho.web.Desk;
import sekisho.web.Dispatch;
import sekisho.web.HouseClock;
import sekisho.web.Texts;
import sekisho.web.exercise.Exercises;
import sekisho.web.frame.PagesForTests;

/** One exercise that has ended, with two places and four criteria, before and after its scores. */
@Configuration
@Import({
  PagesForTests.class,
  ExerciseFiles.class,
  ScoreFiles.class,
  Exercises.class,
  Texts.class,
  ScoreController.class,
  CriterionController.class,
  ScorePage.class,
  OwnScorePage.class,
  CriterionPage.class,
  CriterionRows.class,
  TotalLines.class,
  Said.class,
  ResultsPage.class,
  AgreementLines.class,
  SmallScores.SeveralExercises.class
})
class SmallScores {
  static final PersonId TRAINER = new PersonId(new UUID(1, 1));
  static final PersonId COLLEAGUE = new PersonId(new UUID(1, 2));
  static final PersonId PLAYER = new PersonId(new UUID(1, 3));
  static final SeatId METI = new SeatId("meti");
  static final SeatId MOFA = new SeatId("mofa");
  static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z");

  private static final ScenarioVersion VERSION =
      new ScenarioVersion("s", "1.0.0", new DocumentHash("0".repeat(64)));
  private static final Acting EXCON =
      new Acting(TRAINER, Seat.EXCON, EPOCH, LocalDate.of(2027, 4, 5));

  /** The exercise, its scores, who asks, and the door. */
  static final class Table implements ExerciseStream, ScoreStream, CurrentOfficial, Dispatch {
    private final TextStore texts;
    private final List<ExerciseFact> facts = new ArrayList<>();
    private final List<ScoreFact> scores = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private PersonId reader = TRAINER;
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

    void read(PersonId now) {
      reader = now;
    }

    TextRef text(String words) {
      return texts.keep(new CommandId(new UUID(6, words.hashCode())), words);
    }

    /** A new exercise that has ended and was not scored. */
    void begin() {
      facts.clear();
      scores.clear();
      sent.clear();
      reader = TRAINER;
      exercise = new ExerciseId(new UUID(5, exercise.value().getLeastSignificantBits() + 1));
      add(
          new ExerciseCreated(
              exercise, VERSION, text("class"), 42, EPOCH, Optional.of("A"), Optional.empty()));
      add(new PlaceAssigned(exercise, METI, PLAYER));
      add(new ExerciseStarted(exercise, new ClockAnchor(EPOCH, EPOCH, 60)));
      add(new ExerciseEnded(exercise, new ClockAnchor(EPOCH, EPOCH.plusSeconds(60), 0)));
    }

    /** Its first sheet. */
    void scored() {
      score(
          new ScoreSheetOpened(exercise, 1, "1", VERSION, Optional.of("A"), 12, Optional.empty()));
      score(
          new CriterionScored(
              exercise,
              1,
              "time",
              METI,
              new Assessed(
                  new Share(500_000),
                  List.of(7L),
                  Optional.empty(),
                  List.of(),
                  List.of(
                      new Measure(Measure.Kind.TOOK_SECONDS, 2700),
                      new Measure(Measure.Kind.TARGET_SECONDS, 1800),
                      new Measure(Measure.Kind.LIMIT_SECONDS, 3600)),
                  Optional.empty())));
      score(
          new CriterionScored(
              exercise,
              1,
              "rule",
              METI,
              new Assessed(
                  Share.NOTHING,
                  List.of(),
                  Optional.of(new RecordWindow(1, 12)),
                  List.of("ViewpointRecorded {viewpoint=END_USER}"),
                  List.of(),
                  Optional.empty())));
      score(new CriterionScored(exercise, 1, "rule", MOFA, new LeftOut(Reason.AUTOMATED)));
      score(
          new CriterionScored(
              exercise,
              1,
              "panel",
              METI,
              new Assessed(
                  Share.ALL,
                  List.of(9L),
                  Optional.empty(),
                  List.of(),
                  List.of(new Measure(Measure.Kind.PANEL_SHARE_MILLIONTHS, 1_000_000)),
                  Optional.of(PanelOutcome.CONDITIONAL))));
      score(new CriterionScored(exercise, 1, "reasons", METI, new ToBeRated()));
      totals();
    }

    void totals() {
      score(
          new TotalsDrawn(exercise, 1, List.of(total(Optional.empty()), total(Optional.of(METI)))));
    }

    private static ScoreTotal total(Optional<SeatId> place) {
      return new ScoreTotal(
          place,
          List.of(new ComponentShare(ScoreComponent.TIME, new Share(500_000), 10)),
          Optional.of(490),
          Optional.of(Band.UNABLE),
          List.of("rule"),
          List.of(),
          1);
    }

    void rated(PersonId by, int rating) {
      scores.add(
          new ScoreFact(
              new CriterionRated(
                  exercise, "reasons", METI, rating, text("secret reason " + rating), List.of(5L)),
              by,
              EPOCH));
    }

    void score(ScoreEvent event) {
      scores.add(new ScoreFact(event, TRAINER, EPOCH));
    }

    private void add(ExerciseEvent event) {
      facts.add(new ExerciseFact(facts.size() + 1L, event, EXCON, EPOCH));
    }

    @Override
    public List<ExerciseFact> readAfter(ExerciseId asked, long known) {
      return asked.equals(exercise)
          ? List.copyOf(facts.subList((int) known, facts.size()))
          : List.of();
    }

    @Override
    public Set<ExerciseId> underWay() {
      return Set.of();
    }

    @Override
    public Map<ExerciseId, List<ScoreFact>> read(Collection<ExerciseId> exercises) {
      return scores.isEmpty() || !exercises.contains(exercise)
          ? Map.of()
          : Map.of(exercise, List.copyOf(scores));
    }

    @Override
    public PersonId person() {
      return reader;
    }

    @Override
    public Seat seat() {
      return reader.equals(TRAINER) || reader.equals(COLLEAGUE) ? Seat.EXCON : Seat.METI_LO;
    }

    @Override
    public boolean simulated() {
      return true;
    }

    @Override
    public void send(Command command) {
      sent.add(command);
    }

    @Override
    public void send(CommandId id, Command command) {
      send(command);
    }
  }

  /** The results of twelve such exercises; the table of all exercises needs a database. */
  @Controller
  static class SeveralExercises {
    private final ResultsPage page;
    private final ScoreFiles files;
    private final Table table;

    SeveralExercises(ResultsPage page, ScoreFiles files, Table table) {
      this.page = page;
      this.files = files;
      this.table = table;
    }

    @GetMapping("/exercises/results")
    String show(Model model) {
      var sheet = files.find(table.id()).orElseThrow().newest();
      var row =
          new ExerciseRow(
              table.id(),
              VERSION,
              table.text("class"),
              Optional.of("A"),
              Optional.empty(),
              ExercisePhase.ENDED,
              EPOCH,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              0);
      model.addAttribute("form", new ResultsForm(null, null));
      model.addAttribute("groups", List.of());
      model.addAttribute("scenarios", List.of());
      model.addAttribute("csv", "/exercises/results/csv");
      return page.show(
          new Cohort(
              IntStream.range(0, 12)
                  .mapToObj(_ -> new ScoredTeam(row, scenario(), sheet))
                  .toList()),
          3,
          model);
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
  HouseClock clock() {
    return () -> EPOCH;
  }

  @Bean
  Scenarios scenarios() {
    return new Scenarios() {
      @Override
      public Optional<Scenario> find(ScenarioVersion version) {
        return Optional.of(scenario());
      }

      @Override
      public List<ScenarioVersion> playable() {
        return List.of();
      }
    };
  }

  static Scenario scenario() {
    return new Scenario(
        "s",
        "1.0.0",
        words("シナリオ", "Scenario"),
        words("概要", "brief"),
        words("秘密", "notes"),
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
        List.of(place(METI, Seat.METI_LO), place(MOFA, Seat.MOFA_R)),
        List.of(),
        List.of(),
        List.of(
            new Objective(
                "O1",
                words("目標", "The objective"),
                List.of(new CriticalTask("O1.1", words("課題", "The task"), List.of("time"))))),
        List.of(
            criterion("time", ScoreComponent.TIME, new Method.Expected()),
            criterion("rule", ScoreComponent.RULE, new Method.Expected()),
            criterion("panel", ScoreComponent.CONSISTENT, new Method.Panel("case-1")),
            criterion(
                "reasons", ScoreComponent.COMPLETE, new Method.Rated(words("手引", "Guidance")))),
        List.of(
            new Reference(
                "case-1",
                Map.of(PanelOutcome.APPROVE, 1, PanelOutcome.CONDITIONAL, 6),
                List.of(),
                words("理由", "why"))),
        new ScoringPlan(Map.of(ScoreComponent.TIME, 1.0), 49, 90, 70, 50, false),
        List.of(),
        List.of(),
        List.of());
  }

  private static Criterion criterion(String id, ScoreComponent component, Method method) {
    return new Criterion(
        id, words("基準", "Criterion " + id), component, 10, true, List.of(METI, MOFA), method);
  }

  private static Place place(SeatId id, Seat seat) {
    return new Place(
        id,
        words("席", "Place " + id),
        Set.of(seat),
        words("人", "who"),
        words("務め", "tasks"),
        true,
        Optional.empty());
  }

  private static Bilingual words(String ja, String en) {
    return new Bilingual(ja, en);
  }
}
