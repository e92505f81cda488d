package sekisho.app.settings;

import java.util.List;

/** Looks at one side of the installation before anything is served. */
@FunctionalInterface
public interface SafetyCheck {
  /** What is unsafe; empty when all is well. */
  List<UnsafeSetting> unsafe();
}
