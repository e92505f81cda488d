package sekisho.view.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseStanding;
import sekisho.message.InjectId;
import sekisho.message.scenario.Scenario;
import sekisho.view.debrief.Step;

/**
 * An exercise as the control desk sees it at one moment: a fold of its records, its scenario and
 * its clock, and of nothing else.
 *
 * @param standing its phase, its places, its clock
 * @param now the exercise time
 * @param head the number of the last record
 * @param injects those of the scenario in their order, then those made ad hoc
 * @param steps what happened, in order
 */
public record ControlDesk(
    ExerciseId exercise,
    Scenario scenario,
    ExerciseStanding standing,
    Instant now,
    long head,
    List<DeskInject> injects,
    List<DeskPlace> places,
    List<CaseStand> cases,
    List<Step> steps,
    List<Observation> observations) {
  public ControlDesk {
    injects = List.copyOf(injects);
    places = List.copyOf(places);
    cases = List.copyOf(cases);
    steps = List.copyOf(steps);
    observations = List.copyOf(observations);
  }

  /** The exercise time of the start. */
  public Instant start() {
    return scenario.calendar().epoch();
  }

  /** The exercise time of the planned end. */
  public Instant plannedEnd() {
    return start().plus(scenario.length());
  }

  public Optional<DeskInject> inject(InjectId id) {
    return injects.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** The inject that comes next: by the clock, then by a condition, then by hand. */
  public Optional<DeskInject> next() {
    return injects.stream()
        .filter(DeskInject::waits)
        .min(
            Comparator.comparing(DeskInject::sure, Comparator.reverseOrder())
                .thenComparing(DeskInject::state)
                .thenComparing(i -> i.at().orElse(Instant.MAX))
                .thenComparing(DeskInject::number));
  }

  /** How many injects have reached their places. */
  public long sent() {
    return injects.stream().filter(DeskInject::reached).count();
  }

  /** How many injects wait for a response that is late. */
  public long late() {
    return injects.stream().filter(DeskInject::late).count();
  }
}
