package sekisho.view.scenario;

/** Reads files of scenarios; nothing in a file makes the reader run, fetch or grow. */
public interface ScenarioReader {
  /** The scenario and everything that is wrong with it. */
  CheckedScenario read(byte[] file);
}
