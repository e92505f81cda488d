package sekisho.view.scenario;

import java.util.Map;
import java.util.Set;

/** The names that a scenario may use for what has happened and what is done. */
public interface PlayWords {
  /** The names of all facts, each with the names of its fields. */
  Map<String, Set<String>> facts();

  /** The names of all acts: those that may be due in a case, and all commands. */
  Set<String> acts();
}
