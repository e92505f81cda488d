package sekisho.view.scenario;

import java.util.Map;
import java.util.Set;

/** The names that a scenario may use for what has happened and what is done. */
public interface PlayWords {
  /** The names of all facts, each with the names of its fields. */
  Map<String, Set<String>> facts();

  /** The versions of the policy that come with the product, on every installation. */
  Set<String> policyVersions();

  /** The names of all acts: those that may be due in a case, and all commands. */
  Set<String> acts();
}
