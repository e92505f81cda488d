package sekisho.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import sekisho.app.venue.PlayerDispatch;
import sekisho.message.ClockAnchor;
import sekisho.message.Command;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseCommand.AssignPlace;
import sekisho.message.ExerciseCommand.CreateExercise;
import sekisho.message.ExerciseCommand.StartExercise;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScenarioCommand.ImportScenario;
import sekisho.message.ScenarioCommand.PublishScenario;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioReader;
import sekisho.web.ReferenceFiles;
import sekisho.web.identity.PracticeAccount;

/**
 * Many trainees in many exercises at once: each acts every twenty seconds and has the inbox open in
 * a browser; the clocks deliver to everybody every twenty seconds (design 5.9).
 */
final class ExerciseHall {
  static final Duration PACE = Duration.ofSeconds(20);
  private static final int RATE = 60;
  private static final String SCENARIO = "/bench/hall.yaml";
  private static final List<Seat> FIRST_SEATS =
      List.of(Seat.APPLICANT, Seat.METI_LO, Seat.MOFA_R, Seat.MOD_R, Seat.NSS_C);
  private static final List<String> PLACES = List.of("applicant", "meti", "mofa", "mod", "nss");

  private final Subject subject;

  ExerciseHall(Subject subject) {
    this.subject = subject;
  }

  void measure(Plan plan, Report report) {
    Duration lasts = plan.hall();
    int injects = (int) (lasts.toSeconds() / PACE.toSeconds());
    List<ExerciseId> exercises = open(plan.exercises(), injects);
    report.size(
        "exercises: %d at once, %d trainees in browsers, %d s, a clock %d times as fast"
            .formatted(
                exercises.size(), exercises.size() * PLACES.size(), lasts.toSeconds(), RATE));
    List<Team> teams = exercises.stream().map(this::team).toList();
    play(teams, lasts);
    Samples commands = new Samples();
    Samples seen = new Samples();
    teams.forEach(team -> team.count(commands, seen, delivered(team.exercise())));
    report(report, commands, seen, exercises, injects);
    teams.forEach(Team::close);
  }

  private void report(
      Report report, Samples commands, Samples seen, List<ExerciseId> exercises, int injects) {
    Samples late = new Samples();
    long due = 0;
    for (ExerciseId exercise : exercises) {
      due += late(exercise, late);
    }
    report.size(
        "exercises: %,d of %,d due items delivered, once each"
            .formatted(due, (long) exercises.size() * injects));
    report.add(one("command in an exercise, p95", commands, 95, 300));
    report.add(one("inbox shows what was delivered, p95", seen, 95, 2_000));
    report.add(one("due item later than due, p99", late, 99, 2_000));
  }

  private static Figure one(String what, Samples samples, int percent, int under) {
    return new Figure(what, "ms", List.of(samples.percentile(percent)), Figure.Target.under(under));
  }

  /** How much later than its time each inject was delivered, by the clock on the wall. */
  private long late(ExerciseId exercise, Samples late) {
    ClockAnchor anchor = subject.bean(ExerciseClocks.class).anchor(exercise).orElseThrow();
    List<ExerciseRecord> delivered = delivered(exercise);
    long different = delivered.stream().map(r -> number(r)).distinct().count();
    if (different != delivered.size()) {
      throw new IllegalStateException("An inject was delivered twice in " + exercise);
    }
    for (ExerciseRecord record : delivered) {
      Duration since = PACE.multipliedBy(RATE).multipliedBy(number(record));
      Duration onTheWall = since.dividedBy(RATE);
      late.add(Duration.between(anchor.wall().plus(onTheWall), record.at()).toNanos());
    }
    return delivered.size();
  }

  private List<ExerciseRecord> delivered(ExerciseId exercise) {
    return subject.bean(ExerciseLog.class).readAfter(exercise, 0).stream()
        .filter(record -> record.event() instanceof InjectDelivered)
        .toList();
  }

  /** The number of an inject, from 1. */
  static int number(ExerciseRecord record) {
    return Integer.parseInt(((InjectDelivered) record.event()).inject().value().substring(4));
  }

  List<ExerciseId> open(int many, int injects) {
    ScenarioVersion version = publish(injects);
    List<ExerciseId> exercises =
        IntStream.range(0, many).mapToObj(_ -> new ExerciseId(UUID.randomUUID())).toList();
    for (ExerciseId exercise : exercises) {
      lead(exercise, new CreateExercise(exercise, version, subject.words(), Optional.empty()));
      for (int i = 0; i < PLACES.size(); i++) {
        lead(exercise, new AssignPlace(exercise, new SeatId(PLACES.get(i)), player(i).person()));
      }
    }
    return exercises;
  }

  private ScenarioVersion publish(int injects) {
    byte[] file = scenario(injects).getBytes(StandardCharsets.UTF_8);
    CheckedScenario checked = subject.bean(ScenarioReader.class).read(file);
    var scenario =
        checked
            .sound()
            .orElseThrow(() -> new IllegalStateException("Not sound: " + checked.errors()));
    DocumentHash document =
        subject.bean(ReferenceFiles.class).keepReference(PersonId.SYSTEM, "text/yaml", file);
    var version = new ScenarioVersion(scenario.id(), scenario.version(), document);
    subject.send(Seat.EXCON, new ImportScenario(version));
    subject.send(Seat.EXCON, new PublishScenario(version));
    return version;
  }

  private static String scenario(int injects) {
    try (InputStream in =
        Objects.requireNonNull(ExerciseHall.class.getResourceAsStream(SCENARIO), SCENARIO)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder all = new StringBuilder();
      for (int i = 1; i <= injects; i++) {
        all.append(inject(i));
      }
      return text.replace("INJECTS", all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inject(int number) {
    long minutes = PACE.multipliedBy(RATE).multipliedBy(number).toMinutes();
    return """
      - id: inj-%d
        type: freeText
        class: information
        channel: mail
        title: {ja: 連絡その%d番, en: Message number %d}
        text: {ja: 状況に変化はない。, en: The situation has not changed.}
        from: {ja: 事務局, en: Secretariat}
        to: [all]
        trigger: {clock: ">= PT%dM"}
    """
        .formatted(number, number, number, minutes);
  }

  void lead(ExerciseId exercise, Command command) {
    PersonId trainer = subject.person(Seat.EXCON).person();
    subject
        .bean(PlayerDispatch.class)
        .send(Subject.newId(), command, exercise, trainer, Seat.EXCON, trainer);
  }

  private PracticeAccount player(int place) {
    return subject.person(FIRST_SEATS.get(place));
  }

  private Team team(ExerciseId exercise) {
    List<Browser> browsers = new ArrayList<>();
    for (int i = 0; i < PLACES.size(); i++) {
      Browser browser = new Browser(subject.address(), player(i));
      browser.press("/exercises/" + exercise, "/exercises/" + exercise + "/enter");
      browsers.add(browser);
    }
    return new Team(subject, exercise, browsers, i -> player(i).person());
  }

  private void play(List<Team> teams, Duration lasts) {
    teams.forEach(team -> lead(team.exercise(), new StartExercise(team.exercise())));
    Instant until = subject.bean(Clock.class).instant().plus(lasts);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (Team team : teams) {
        for (int i = 0; i < PLACES.size(); i++) {
          int place = i;
          all.add(people.submit(() -> team.act(place, until)));
          all.add(people.submit(() -> team.look(place, until)));
        }
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
