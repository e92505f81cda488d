package sekisho.view.exercise;

import java.util.List;
import java.util.Optional;
import sekisho.message.ScenarioVersion;
import sekisho.message.scenario.Scenario;

/** The scenarios that were published: each version for good, under the hash of its file. */
public interface Scenarios {
  /** A version that was published; empty when there is none with this hash. */
  Optional<Scenario> find(ScenarioVersion version);

  /** The newest version of each scenario that may be played, in the order of their titles. */
  List<ScenarioVersion> playable();
}
