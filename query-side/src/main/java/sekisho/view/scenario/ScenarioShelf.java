package sekisho.view.scenario;

import java.util.List;
import java.util.Optional;
import sekisho.message.DocumentHash;

/** All scenarios that came in, with their files, as the record has them. */
public interface ScenarioShelf {
  /** All versions, by scenario; of each the newest number first. */
  List<ScenarioStanding> all();

  /** One version of a scenario. */
  Optional<ScenarioStanding> find(String scenario, String version);

  /** The bytes of a kept file, of a version or of one that is being looked at. */
  Optional<byte[]> file(DocumentHash document);

  /** The scenario in a kept file and what is wrong with it; empty when there is no such file. */
  Optional<CheckedScenario> check(DocumentHash document);
}
