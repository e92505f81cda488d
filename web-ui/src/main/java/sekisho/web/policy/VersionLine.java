package sekisho.web.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.VersionText;

/**
 * A version in the list of versions, with what it changed.
 *
 * @param until its last day; empty for the newest one
 * @param about what its file says about it
 * @param before the version before it; empty for the first one
 */
record VersionLine(
    VersionText version,
    Optional<LocalDate> until,
    Time time,
    Optional<Phrase> about,
    Optional<PolicyVersionId> before,
    List<RuleId> added,
    List<RuleId> gone,
    List<RuleId> changed) {
  /** Where a version lies to the day of the reader. */
  enum Time {
    /** Another version followed it. */
    PAST,
    /** Cases are decided under it today. */
    NOW,
    /** It is adopted and not yet in force. */
    TO_COME
  }

  /** How many rules the version before it had otherwise. */
  int changes() {
    return added.size() + gone.size() + changed.size();
  }
}
