package sekisho.view.scenario;

import java.util.List;
import java.util.Optional;
import sekisho.message.scenario.Scenario;

/**
 * A file and what was found in it.
 *
 * @param scenario empty when its form is so wrong that there is none
 * @param faults in the order of their lines
 */
public record CheckedScenario(Optional<Scenario> scenario, List<ScenarioFault> faults) {
  public CheckedScenario {
    faults = List.copyOf(faults);
  }

  /** What keeps it out. */
  public List<ScenarioFault> errors() {
    return faults.stream().filter(ScenarioFault::error).toList();
  }

  /** What its author should look at. */
  public List<ScenarioFault> warnings() {
    return faults.stream().filter(fault -> !fault.error()).toList();
  }

  /** The scenario, when play can rely on it. */
  public Optional<Scenario> sound() {
    return errors().isEmpty() ? scenario : Optional.empty();
  }
}
