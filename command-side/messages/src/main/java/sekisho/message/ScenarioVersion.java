package sekisho.message;

/**
 * One version of a scenario, and the hash of its file: what is played is exactly this.
 *
 * @param scenario the id of the scenario, such as {@code radar-routine}
 * @param version such as {@code 1.2.0}
 * @param document the hash of the file, in the document store
 */
public record ScenarioVersion(String scenario, String version, DocumentHash document) {}
