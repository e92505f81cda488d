package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What has happened while the ministries reviewed a case. */
public sealed interface ReviewEvent extends CaseEvent {
  /** A finding was recorded; earlier ones of the same ministry and viewpoint stay readable. */
  record ViewpointRecorded(
      Ministry ministry,
      Viewpoint viewpoint,
      ConcernLevel concern,
      int risk,
      TextRef finding,
      List<DocumentHash> evidence)
      implements ReviewEvent {
    public ViewpointRecorded {
      evidence = List.copyOf(evidence);
    }
  }

  /** The risks of article 7 of the Arms Trade Treaty were assessed. */
  record AttRiskAssessed(AttRisks risks, TextRef mitigation, boolean overriding)
      implements ReviewEvent {}

  /** The applicant was asked. */
  record InfoRequested(Ministry ministry, TextRef question, LocalDate due) implements ReviewEvent {}

  /** The applicant answered. */
  record InfoSupplied(TextRef answer, List<DocumentHash> documents) implements ReviewEvent {
    public InfoSupplied {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A ministry gave its view.
   *
   * @param version 1 for the first view of this ministry, then counting on
   */
  record MinistryViewGiven(
      Ministry ministry, int version, Position position, List<TextRef> conditions, TextRef reason)
      implements ReviewEvent {
    public MinistryViewGiven {
      conditions = List.copyOf(conditions);
    }
  }

  /** The case went to the Secretaries' Meeting. */
  record CaseEscalated(Level level, List<RuleId> trigger, TextRef reason) implements ReviewEvent {
    public CaseEscalated {
      trigger = List.copyOf(trigger);
    }
  }

  /** The Secretaries' Meeting concluded. */
  record SecretariesConcluded(
      LocalDate heldOn, Set<Ministry> attendance, SecretariesOutcome outcome, TextRef reason)
      implements ReviewEvent {
    public SecretariesConcluded {
      attendance = Sorted.copy(attendance);
    }
  }

  /** The transfer is not permitted, on a rule or a viewpoint. */
  record CaseNotPermitted(AdverseGround ground, TextRef reason) implements ReviewEvent {}

  /** The work of a seat on the case is now this person's, whoever had it before. */
  record CaseAllocated(Seat seat, PersonId person) implements ReviewEvent {}

  /** The work of a seat on the case is nobody's again. */
  record AllocationRecalled(Seat seat, PersonId person) implements ReviewEvent {}
}
