package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked from the licence on. */
public sealed interface AftercareCommand extends CaseCommand {
  /** Apply for the licence; the lines match what was confirmed. */
  record ApplyLicence(CaseId caseId, List<LicenceLine> lines) implements AftercareCommand {
    public ApplyLicence {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Grant the licence.
   *
   * @param validUntil six months from today unless the Minister sets otherwise (I-14)
   */
  record GrantLicence(CaseId caseId, Optional<LocalDate> validUntil, List<TextRef> conditions)
      implements AftercareCommand {
    public GrantLicence {
      conditions = List.copyOf(conditions);
    }
  }

  /** Refuse the licence, with grounds (I-12). */
  record RefuseLicence(CaseId caseId, AdverseGround ground, TextRef reason)
      implements AftercareCommand {}

  /** Suspend an open case by hand, on a trigger. */
  record SuspendCase(CaseId caseId, ReopenTrigger trigger, TextRef reason)
      implements AftercareCommand {}

  /** Lift a suspension, at the level that approved. */
  record LiftSuspension(CaseId caseId, TextRef reason) implements AftercareCommand {}

  /** Revoke the licence of a suspended case. */
  record RevokeLicence(CaseId caseId, TextRef reason) implements AftercareCommand {}

  /** Open an ended or confirmed case again, on a trigger (I-17). */
  record ReopenCase(CaseId caseId, ReopenTrigger trigger, TextRef reason)
      implements AftercareCommand {}

  /**
   * Do to the case what a fact on record outside it demands, if it demands anything (I-02, I-17,
   * I-18). Only the product itself asks this.
   */
  record ApplyConsequence(CaseId caseId, ReopenTrigger trigger, CausingRecord cause, TextRef reason)
      implements AftercareCommand {}
}
