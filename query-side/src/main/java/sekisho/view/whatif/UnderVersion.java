package sekisho.view.whatif;

import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.Evaluation;
import sekisho.view.policy.VersionText;

/**
 * What one version of the book says about a set of facts.
 *
 * @param until the last day of the version; empty for the newest one
 * @param sinceBefore what differs from the version before; empty for the first one
 */
public record UnderVersion(
    VersionText version,
    Optional<LocalDate> until,
    Evaluation evaluation,
    Optional<Contrast> sinceBefore) {
  /** Whether the version is in force on a day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(version.effectiveFrom()) && until.filter(day::isAfter).isEmpty();
  }
}
