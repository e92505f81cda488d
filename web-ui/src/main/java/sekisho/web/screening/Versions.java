package sekisho.web.screening;

import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.PolicyVersionId;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening.Pinned;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;

/**
 * The versions of the policy that meet in a case (I-02).
 *
 * @param inForce the version in force on the day; empty before the first one of the book
 * @param pinned the version recorded for the case
 * @param evaluated the version of the newest evaluation that stands
 */
record Versions(
    Optional<VersionText> inForce,
    Optional<PolicyVersionId> pinned,
    Optional<PolicyVersionId> evaluated) {
  static Versions of(CaseFile file, LocalDate day, RuleBook book) {
    var screening = file.screening();
    return new Versions(
        book.forCasesOn(day),
        screening.pinned().map(Pinned::version),
        screening
            .evaluation()
            .filter(_ -> screening.evaluationStands())
            .map(e -> e.evaluation().version()));
  }

  boolean notPinned() {
    return pinned.isEmpty();
  }

  boolean pinnedOutdated() {
    return pinned.filter(v -> !isInForce(v)).isPresent();
  }

  /** Whether the rules have to be evaluated, for the first time or again. */
  boolean evaluationOutdated() {
    return evaluated.filter(this::isInForce).isEmpty();
  }

  boolean isInForce(PolicyVersionId version) {
    return inForce.filter(v -> v.id().equals(version)).isPresent();
  }
}
