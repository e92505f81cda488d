package sekisho.view.desk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.ObservationAdded;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseStanding;
import sekisho.message.Seat;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Recorded;
import sekisho.view.debrief.CaseRecords;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Step;
import sekisho.view.exercise.ExerciseRecord;

/**
 * The records of one exercise, folded as they come; one record more costs one record more. Whoever
 * calls it holds its lock.
 */
final class DeskFold {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final ExerciseId exercise;
  private final Scenario scenario;
  private final List<Played> played = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final Map<Seat, Step> lastBySeat = new HashMap<>();
  private final Map<String, OneCase> cases = new LinkedHashMap<>();
  private ExerciseStanding standing = ExerciseStanding.none();

  DeskFold(ExerciseId exercise, Scenario scenario) {
    this.exercise = exercise;
    this.scenario = scenario;
    for (ScenarioCase one : scenario.cases()) {
      cases.put(CaseId.inExercise(exercise, one.id()).toString(), new OneCase(one.id()));
    }
  }

  /** A case, and since when each seat has had the same thing to do in it. */
  private static final class OneCase {
    private final String name;
    private final List<Recorded> records = new ArrayList<>();
    private final Map<NextAct, Instant> dueSince = new HashMap<>();

    OneCase(String name) {
      this.name = name;
    }

    void add(Recorded record) {
      records.add(record);
      due(record.by().day(), record.by().at());
    }

    /** What is due now; what was due before keeps the moment from which it was. */
    Map<NextAct, Instant> due(LocalDate day, Instant now) {
      List<NextAct> acts = CaseFile.of(records).nextActs(day);
      dueSince.keySet().retainAll(acts);
      acts.forEach(act -> dueSince.putIfAbsent(act, now));
      return Map.copyOf(dueSince);
    }
  }

  long head() {
    return played.size();
  }

  void add(List<ExerciseRecord> more) {
    if (more.isEmpty()) {
      return;
    }
    List<Step> told = new Playback(exercise, scenario, more).steps();
    for (int i = 0; i < more.size(); i++) {
      ExerciseRecord record = more.get(i);
      played.add(record.played());
      steps.add(told.get(i));
      lastBySeat.put(record.by().seat(), told.get(i));
      sort(record.event(), record);
    }
  }

  private void sort(Event event, ExerciseRecord record) {
    if (event instanceof CaseEvent) {
      cases.computeIfAbsent(record.stream(), OneCase::new).add(CaseRecords.recorded(record));
    } else if (event instanceof ExerciseEvent e) {
      standing = standing.after(e);
      if (e instanceof ObservationAdded o) {
        observations.add(new Observation(o.record(), record.number(), o.text(), record.by().at()));
      }
    }
  }

  /** How the desk stands at a moment on the wall clock. */
  ControlDesk at(Instant wallNow) {
    Instant now = standing.at(wallNow);
    Play play = new Play(scenario, exercise, played);
    List<DeskInject> injects = new InjectsAtDesk(play, standing, now).all();
    List<DeskPlace> places =
        scenario.places().stream().map(place -> place(place, injects, now)).toList();
    return new ControlDesk(
        exercise,
        scenario,
        standing,
        now,
        head(),
        injects,
        places,
        cases.values().stream()
            .filter(one -> !one.records.isEmpty())
            .map(one -> new CaseStand(one.name, CaseFile.of(one.records)))
            .toList(),
        steps,
        observations);
  }

  private DeskPlace place(Place place, List<DeskInject> injects, Instant now) {
    List<OpenWork> open =
        Stream.concat(unanswered(place, injects), due(place, now))
            .sorted(Comparator.comparing(OpenWork::since))
            .toList();
    return new DeskPlace(
        place,
        standing.in(place.id()),
        open.stream().findFirst(),
        open.size(),
        place.seats().stream()
            .flatMap(seat -> Optional.ofNullable(lastBySeat.get(seat)).stream())
            .max(Comparator.comparing(Step::number)));
  }

  private static Stream<OpenWork> unanswered(Place place, List<DeskInject> injects) {
    return injects.stream()
        .filter(i -> i.state() == DeskInject.State.DELIVERED)
        .filter(
            i ->
                i.responses().stream()
                    .anyMatch(r -> r.place().equals(place.id()) && r.kind() != Response.Kind.DONE))
        .flatMap(i -> i.at().map(at -> OpenWork.inject(at, i.number())).stream());
  }

  private Stream<OpenWork> due(Place place, Instant now) {
    LocalDate day = now.atZone(JAPAN).toLocalDate();
    Map<Act, Instant> acts =
        cases.values().stream()
            .filter(one -> !one.records.isEmpty())
            .flatMap(one -> one.due(day, now).entrySet().stream())
            .filter(due -> place.seats().contains(due.getKey().seat()))
            .collect(
                toUnmodifiableMap(
                    due -> due.getKey().act(),
                    Map.Entry::getValue,
                    (one, other) -> one.isBefore(other) ? one : other));
    return acts.entrySet().stream().map(due -> OpenWork.act(due.getValue(), due.getKey()));
  }
}
