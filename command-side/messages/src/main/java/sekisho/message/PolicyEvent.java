package sekisho.message;

import java.time.LocalDate;

/** What has happened to the policy itself. */
public sealed interface PolicyEvent extends Event {
  PolicyVersionId version();

  /** A new version is proposed; nothing is in force by it. */
  record VersionProposed(
      PolicyVersionId version, DocumentHash document, LocalDate effectiveFrom, TextRef reason)
      implements PolicyEvent {}

  /**
   * The version belongs to the policy book.
   *
   * @param effectiveFrom the first day in Japan on which it is in force (I-02)
   */
  record PolicyVersionAdopted(
      PolicyVersionId version, DocumentHash document, LocalDate effectiveFrom)
      implements PolicyEvent {}

  /** A proposal is not pursued; its version may be proposed again. */
  record VersionWithdrawn(PolicyVersionId version, TextRef reason) implements PolicyEvent {}
}
