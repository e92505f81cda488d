package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be asked while the ministries review a case. */
public sealed interface ReviewCommand extends CaseCommand {
  /**
   * Record a finding under one examination viewpoint, for the reviewer's ministry.
   *
   * @param risk 0 (none) to 4 (grave)
   */
  record RecordViewpoint(
      CaseId caseId,
      Viewpoint viewpoint,
      ConcernLevel concern,
      int risk,
      TextRef finding,
      List<DocumentHash> evidence)
      implements ReviewCommand {
    public RecordViewpoint {
      evidence = List.copyOf(evidence);
    }
  }

  /** Record the risk assessment of article 7 of the Arms Trade Treaty. */
  record RecordAttRisk(CaseId caseId, AttRisks risks, TextRef mitigation, boolean overriding)
      implements ReviewCommand {}

  /** Ask the applicant; the case waits for the answer. */
  record RequestInfo(CaseId caseId, TextRef question, LocalDate due) implements ReviewCommand {}

  /** Answer the question that is open. */
  record SupplyInfo(CaseId caseId, TextRef answer, List<DocumentHash> documents)
      implements ReviewCommand {
    public SupplyInfo {
      documents = List.copyOf(documents);
    }
  }

  /** Give the view of the reviewer's ministry, with reasons; a later view replaces it. */
  record GiveMinistryView(
      CaseId caseId, Position position, List<TextRef> conditions, TextRef reason)
      implements ReviewCommand {
    public GiveMinistryView {
      conditions = List.copyOf(conditions);
    }
  }

  /** Take the case to the Secretaries' Meeting, at the level that the rules say. */
  record EscalateTo(CaseId caseId, TextRef reason) implements ReviewCommand {}

  /** Record what the Secretaries' Meeting concluded. */
  record RecordSecretaries(
      CaseId caseId,
      LocalDate heldOn,
      Set<Ministry> attendance,
      SecretariesOutcome outcome,
      Optional<AdverseGround> ground,
      TextRef reason)
      implements ReviewCommand {
    public RecordSecretaries {
      attendance = Sorted.copy(attendance);
    }
  }

  /** Conclude that the transfer is not permitted, with a rule or a viewpoint as ground (I-12). */
  record DeclareNotPermitted(CaseId caseId, AdverseGround ground, TextRef reason)
      implements ReviewCommand {}

  /** Give the work of the own seat on a case to a person who holds that seat (assumption A). */
  record AllocateCase(CaseId caseId, Seat seat, PersonId person) implements ReviewCommand {}

  /** Take the work of the own seat on a case back (assumption A). */
  record RecallAllocation(CaseId caseId, Seat seat) implements ReviewCommand {}
}
