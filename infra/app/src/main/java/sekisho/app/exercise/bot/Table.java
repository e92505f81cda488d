package sekisho.app.exercise.bot;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sekisho.message.CaseId;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.PlaceFact;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseStanding;
import sekisho.message.SeatId;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;
import sekisho.view.casefile.CaseStream;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.exercise.Scenarios;

/**
 * What the counterparts of one exercise see: its places, its cases. Kept in memory and read on from
 * where it was; whoever starts anew reads from the beginning and sees the same.
 */
final class Table {
  private final ExerciseId exercise;
  private final Map<SeatId, Instant> seatedAt = new HashMap<>();
  private final Map<String, CaseWatch> cases = new LinkedHashMap<>();
  private final Set<String> givenUp = ConcurrentHashMap.newKeySet();
  private ExerciseStanding standing = ExerciseStanding.none();
  private Optional<Scenario> scenario = Optional.empty();
  private Instant startedAt = Instant.MIN;
  private long known;

  Table(ExerciseId exercise) {
    this.exercise = exercise;
  }

  void catchUp(ExerciseLog log, Scenarios scenarios, CaseStream stream) {
    for (ExerciseRecord record : log.readAfter(exercise, known)) {
      known = record.number();
      if (record.event() instanceof ExerciseEvent event) {
        see(event, record.by().at(), scenarios);
      }
      watched(record).ifPresent(watch -> watch.catchUp(stream));
    }
  }

  private void see(ExerciseEvent event, Instant at, Scenarios scenarios) {
    standing = standing.after(event);
    if (event instanceof ExerciseCreated created) {
      scenario = scenarios.find(created.scenario());
      scenario.ifPresent(
          found ->
              found
                  .cases()
                  .forEach(
                      c -> cases.put(c.id(), new CaseWatch(CaseId.inExercise(exercise, c.id())))));
    } else if (event instanceof ExerciseStarted) {
      startedAt = at;
    } else if (event instanceof PlaceFact place) {
      seatedAt.put(place.place(), at);
    }
  }

  private Optional<CaseWatch> watched(ExerciseRecord record) {
    return cases.values().stream()
        .filter(watch -> watch.caseId().toString().equals(record.stream()))
        .findFirst();
  }

  ExerciseId exercise() {
    return exercise;
  }

  ExerciseStanding standing() {
    return standing;
  }

  Optional<Scenario> scenario() {
    return scenario;
  }

  CaseWatch watch(ScenarioCase one) {
    return Optional.ofNullable(cases.get(one.id()))
        .orElseThrow(() -> new IllegalStateException("No such case: " + one.id()));
  }

  /** Since when the place can act: since it was taken, and not before the start. */
  Instant seatedAt(SeatId place) {
    Instant seated = seatedAt.getOrDefault(place, startedAt);
    return seated.isBefore(startedAt) ? startedAt : seated;
  }

  long known() {
    return known;
  }

  /** A turn that was refused is not tried again until something new stands in the case. */
  void giveUp(String turn) {
    givenUp.add(turn);
  }

  boolean gaveUp(String turn) {
    return givenUp.contains(turn);
  }
}
