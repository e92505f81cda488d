package sekisho.web.policy;

import sekisho.view.policy.RuleChange;
import sekisho.view.policy.VersionText;

/**
 * A rule in another version.
 *
 * @param change how it stands there, from the version of the page to that one
 */
record RuleElsewhere(VersionText version, RuleChange change) {}
