package sekisho.decision.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sekisho.message.DocumentHash;
import sekisho.message.ScenarioEvent;
import sekisho.message.ScenarioEvent.ScenarioImported;
import sekisho.message.ScenarioEvent.ScenarioPublished;
import sekisho.message.ScenarioEvent.ScenarioRetired;
import sekisho.message.ScenarioVersion;

/** The versions of one scenario as the decider knows them. */
public record ScenarioState(Map<String, Held> versions) {
  public ScenarioState {
    versions = Map.copyOf(versions);
  }

  /** How far a version has come. */
  enum Stand {
    IMPORTED,
    PUBLISHED,
    RETIRED
  }

  /** The file of a version, and how far it has come. */
  record Held(DocumentHash document, Stand stand) {}

  public static ScenarioState initial() {
    return new ScenarioState(Map.of());
  }

  Optional<Held> held(ScenarioVersion version) {
    return Optional.ofNullable(versions.get(version.version()));
  }

  /** The scenario after one more fact. */
  public ScenarioState evolve(ScenarioEvent event) {
    Stand stand =
        switch (event) {
          case ScenarioImported _ -> Stand.IMPORTED;
          case ScenarioPublished _ -> Stand.PUBLISHED;
          case ScenarioRetired _ -> Stand.RETIRED;
        };
    Map<String, Held> after = new HashMap<>(versions);
    after.put(event.version().version(), new Held(event.version().document(), stand));
    return new ScenarioState(after);
  }
}
