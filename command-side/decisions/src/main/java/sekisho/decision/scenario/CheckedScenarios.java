package sekisho.decision.scenario;

import java.util.Optional;
import sekisho.message.DocumentHash;
import sekisho.message.ScenarioVersion;

/** The files of scenarios that are kept and hold everything that play needs. */
public interface CheckedScenarios {
  /** The version that the file says it is; empty when there is no such file, or it has errors. */
  Optional<ScenarioVersion> version(DocumentHash document);
}
