package sekisho.app.policy;

import sekisho.view.policy.Sources;

/** The list of sources for specs of other rooms. */
public final class SourcesOfTests {
  private SourcesOfTests() {}

  public static Sources fromClasspath() {
    return CsvSources.fromClasspath();
  }
}
