package sekisho.message;

/**
 * One version of a scenario, and the hash of its file: what is played is exactly this.
 *
 * @param scenario the id of the scenario, such as {@code radar-routine}
 * @param version such as {@code 1.2.0}
 * @param document the hash of the file, in the document store
 */
public record ScenarioVersion(String scenario, String version, DocumentHash document) {
  private static final long PART = 10_000;

  /** The stream of the scenario, all its versions together. */
  public String stream() {
    return "scenario-" + scenario;
  }

  /** The version as a number that sorts as versions do: 1.10.0 comes after 1.9.0. */
  public long number() {
    long number = 0;
    for (String part : version.split("\\.", -1)) {
      number = number * PART + (part.chars().allMatch(Character::isDigit) ? digits(part) : 0);
    }
    return number;
  }

  private static long digits(String part) {
    return part.isEmpty() || part.length() > 4 ? 0 : Long.parseLong(part);
  }
}
