package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened from the licence on. */
public sealed interface AftercareEvent extends CaseEvent {
  /** The licence was applied for. */
  record LicenceApplied(List<LicenceLine> lines) implements AftercareEvent {
    public LicenceApplied {
      lines = List.copyOf(lines);
    }
  }

  /** The licence was granted. */
  record LicenceGranted(LicenceNumber number, LocalDate validUntil, List<TextRef> conditions)
      implements AftercareEvent {
    public LicenceGranted {
      conditions = List.copyOf(conditions);
    }
  }

  /** The licence was refused. */
  record LicenceRefused(AdverseGround ground, TextRef reason) implements AftercareEvent {}

  /** The licence was revoked. */
  record LicenceRevoked(TextRef reason) implements AftercareEvent {}

  /**
   * The case was suspended at a stage. A case that is suspended already is suspended for one more
   * reason.
   *
   * @param stage where the case stood before it was suspended
   * @param cause the record that caused it; empty when a person suspended by hand, and in records
   *     of the first revision
   */
  record CaseSuspended(
      ReopenTrigger trigger, Stage stage, TextRef reason, Optional<CausingRecord> cause)
      implements AftercareEvent {}

  /** The case is to be examined again because of a record outside it; it stands where it stood. */
  record ReexaminationAsked(ReopenTrigger trigger, TextRef reason, CausingRecord cause)
      implements AftercareEvent {}

  /** The suspension was lifted; the case stands where it stood. */
  record SuspensionLifted(Stage resumed, TextRef reason) implements AftercareEvent {}

  /**
   * The case was opened again.
   *
   * @param count how many times it has been opened again, this time included
   */
  record CaseReopened(int count, ReopenTrigger trigger, Stage stage, TextRef reason)
      implements AftercareEvent {}
}
