package sekisho.view.scenario;

/** Hears what the checks of a scenario find. */
@FunctionalInterface
public interface Findings {
  /**
   * @param place where in the file, such as {@code injects[2].to}
   */
  void found(String place, ScenarioFault.Code code, Object... facts);
}
