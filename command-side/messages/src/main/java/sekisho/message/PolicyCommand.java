package sekisho.message;

import java.time.LocalDate;

/** What may be asked about the policy itself: which version the policy book has, and from when. */
public sealed interface PolicyCommand extends Command {
  PolicyVersionId version();

  /**
   * Propose a new version of the policy.
   *
   * @param document the decision tables, as the laboratory has checked and kept them
   * @param effectiveFrom the first day in Japan on which it is to be in force
   * @param reason why the policy should change
   */
  record ProposeVersion(
      PolicyVersionId version, DocumentHash document, LocalDate effectiveFrom, TextRef reason)
      implements PolicyCommand {}

  /**
   * Adopt a version that another person proposed.
   *
   * @param document the decision tables that were shown to the person who adopts
   */
  record AdoptVersion(PolicyVersionId version, DocumentHash document) implements PolicyCommand {}

  /** Do not pursue a proposal: its proposer, or the person who was to adopt it, puts it aside. */
  record WithdrawVersion(PolicyVersionId version, TextRef reason) implements PolicyCommand {}
}
