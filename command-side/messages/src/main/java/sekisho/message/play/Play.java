package sekisho.message.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent.AdHocInjectDelivered;
import sekisho.message.ExerciseEvent.ExerciseAborted;
import sekisho.message.ExerciseEvent.ExerciseEnded;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.InjectRecalled;
import sekisho.message.ExerciseEvent.InjectRuledOut;
import sekisho.message.ExerciseEvent.InjectSkipped;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.Stage;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;

/**
 * An exercise of a scenario as far as it was played: its records in their order, ready to be asked.
 * Given only the records up to some number, it is the exercise as it stood then.
 */
public final class Play {
  /** A case stands at a stage from this record on. */
  record Stood(Played from, Stage stage) {}

  private final Scenario scenario;
  private final ExerciseId exercise;
  private final List<Played> records;
  private final Map<Class<?>, List<Played>> byType = new HashMap<>();
  private final Map<String, List<Stood>> stages = new HashMap<>();
  private final Map<CaseId, String> caseNames = new HashMap<>();
  private final FactWords words;

  public Play(Scenario scenario, ExerciseId exercise, List<Played> records) {
    this.scenario = scenario;
    this.exercise = exercise;
    this.records = List.copyOf(records);
    for (ScenarioCase one : scenario.cases()) {
      caseNames.put(CaseId.inExercise(exercise, one.id()), one.id());
    }
    this.words = new FactWords(caseId -> Optional.ofNullable(caseNames.get(caseId)));
    this.records.forEach(this::sort);
  }

  private void sort(Played record) {
    byType.computeIfAbsent(record.event().getClass(), _ -> new ArrayList<>()).add(record);
    if (record.event() instanceof CaseEvent event) {
      List<Stood> before = stages.computeIfAbsent(record.stream(), _ -> new ArrayList<>());
      Stage was = before.isEmpty() ? Stage.DRAFT : before.getLast().stage();
      Stage now = was.after(event);
      if (before.isEmpty() || now != was) {
        before.add(new Stood(record, now));
      }
    }
  }

  public Scenario scenario() {
    return scenario;
  }

  public ExerciseId exercise() {
    return exercise;
  }

  public List<Played> records() {
    return records;
  }

  /** Whether the condition holds at a moment that is not before the last record. */
  public Answer ask(Condition condition, Instant now) {
    return new Asking(this, now, _ -> true).of(condition);
  }

  /**
   * As {@link #ask}, counting only what was done in play after a record, and nothing that the
   * product wrote to prepare its cases.
   *
   * @param after its number
   */
  public Answer ask(Condition condition, Instant now, long after) {
    return new Asking(this, now, record -> record.number() > after && !prepares(record))
        .of(condition);
  }

  /** What is written automatically at the very start prepares the cases; nobody has played yet. */
  private boolean prepares(Played record) {
    return record.automated()
        && start().filter(start -> start.at().equals(record.at())).isPresent();
  }

  /** The record with which the exercise began. */
  public Optional<Played> start() {
    return first(ExerciseStarted.class, _ -> true);
  }

  /** The record with which it ended or was broken off. */
  public Optional<Played> end() {
    return first(ExerciseEnded.class, _ -> true).or(() -> first(ExerciseAborted.class, _ -> true));
  }

  /** The record with which an inject reached its places. */
  public Optional<Played> delivery(InjectId inject) {
    return first(InjectDelivered.class, e -> e.inject().equals(inject))
        .or(() -> first(AdHocInjectDelivered.class, e -> e.inject().id().equals(inject)));
  }

  /** The record that says that an inject does not come: it was left out, or its branch was. */
  public Optional<Played> leftOut(InjectId inject) {
    return first(InjectSkipped.class, e -> e.inject().equals(inject))
        .or(() -> first(InjectRuledOut.class, e -> e.inject().equals(inject)));
  }

  /** The record with which an inject was taken back. */
  public Optional<Played> recall(InjectId inject) {
    return first(InjectRecalled.class, e -> e.inject().equals(inject));
  }

  /** The facts of this kind, in their order. */
  public List<Played> of(Class<? extends Event> type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The records that a pattern finds, in their order. */
  public List<Played> matching(FactPattern pattern) {
    return FactWords.named(pattern.type()).map(this::of).orElse(List.of()).stream()
        .filter(record -> matches(pattern, record))
        .toList();
  }

  private boolean matches(FactPattern pattern, Played record) {
    return pattern.from().filter(from -> !seatedAt(from, record)).isEmpty()
        && pattern.caseId().filter(id -> !streamOf(id).equals(record.stream())).isEmpty()
        && (pattern.where().isEmpty() || says(pattern.where(), record));
  }

  private boolean seatedAt(SeatId place, Played record) {
    return scenario
        .place(place)
        .map(Place::seats)
        .filter(s -> s.contains(record.seat()))
        .isPresent();
  }

  private boolean says(Map<String, String> where, Played record) {
    var said = words.of(record.event());
    return where.entrySet().stream()
        .allMatch(w -> said.getOrDefault(w.getKey(), Set.of()).contains(w.getValue()));
  }

  private String streamOf(String scenarioCase) {
    return CaseId.inExercise(exercise, scenarioCase).toString();
  }

  /** Where a case of the scenario stood, in the order in which that changed. */
  List<Stood> stages(String scenarioCase) {
    return stages.getOrDefault(streamOf(scenarioCase), List.of());
  }

  /** The first fact of a kind of which something is true. */
  <E extends Event> Optional<Played> first(Class<E> type, Predicate<E> is) {
    return of(type).stream().filter(record -> is.test(type.cast(record.event()))).findFirst();
  }
}
