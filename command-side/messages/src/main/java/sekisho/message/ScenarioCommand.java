package sekisho.message;

/** What may be asked about a scenario (シナリオ): it comes in as a file, version by version. */
public sealed interface ScenarioCommand extends Command {
  ScenarioVersion version();

  /**
   * Take in a file of a scenario. Until its version is published another file of the same version
   * takes its place.
   */
  record ImportScenario(ScenarioVersion version) implements ScenarioCommand {}

  /** Let exercises play the version; its file never changes from then on. */
  record PublishScenario(ScenarioVersion version) implements ScenarioCommand {}

  /** Let no further exercise begin with the version; those that are there keep it. */
  record RetireScenario(ScenarioVersion version, TextRef reason) implements ScenarioCommand {}
}
