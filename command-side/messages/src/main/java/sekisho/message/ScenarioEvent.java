package sekisho.message;

/** What has happened to a scenario. */
public sealed interface ScenarioEvent extends Event {
  ScenarioVersion version();

  /** A file that holds what a scenario needs came in; nobody plays it yet. */
  record ScenarioImported(ScenarioVersion version) implements ScenarioEvent {}

  /** The version may be played, exactly as this file says. */
  record ScenarioPublished(ScenarioVersion version) implements ScenarioEvent {}

  /** No further exercise begins with the version. */
  record ScenarioRetired(ScenarioVersion version, TextRef reason) implements ScenarioEvent {}
}
