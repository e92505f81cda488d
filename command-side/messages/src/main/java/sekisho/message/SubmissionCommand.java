package sekisho.message;

import java.util.List;
import java.util.Optional;

/** What an applicant may ask, and what METI may ask of the applicant before screening. */
public sealed interface SubmissionCommand extends CaseCommand {
  /**
   * Open a draft.
   *
   * @param precedent the number of the documented case that the mock case is modelled on
   */
  record OpenCase(CaseId caseId, TextRef title, Optional<Integer> precedent)
      implements SubmissionCommand {}

  /** Describe the items of the request, all lines at once. */
  record DescribeItem(CaseId caseId, List<ItemLine> lines) implements SubmissionCommand {
    public DescribeItem {
      lines = List.copyOf(lines);
    }
  }

  /** Describe where the items go, who uses them there, and for what. */
  record DescribeDestination(CaseId caseId, Destination destination) implements SubmissionCommand {}

  /** Claim the basis of the guidelines on which the transfer is asked for. */
  record ClaimBasis(CaseId caseId, ClaimedBasis basis) implements SubmissionCommand {}

  /** Attach a document; the applicant to the request, a reviewer as evidence. */
  record AttachDocument(CaseId caseId, CaseDocument document) implements SubmissionCommand {}

  /** Take a document out of a draft. */
  record DetachDocument(CaseId caseId, DocumentHash document) implements SubmissionCommand {}

  /**
   * Submit the request.
   *
   * @param declared the applicant declares that the request is true and complete
   * @param endUseCertificatePromised the end-use certificate follows; it is due before escalation
   *     (I-06)
   */
  record SubmitCase(CaseId caseId, boolean declared, boolean endUseCertificatePromised)
      implements SubmissionCommand {}

  /** Return a request for completion, naming what is missing. */
  record ReturnCase(CaseId caseId, List<RequestPart> missing, TextRef instruction)
      implements SubmissionCommand {
    public ReturnCase {
      missing = List.copyOf(missing);
    }
  }

  /** Withdraw a request; until the licence is granted (I-19). */
  record WithdrawCase(CaseId caseId, TextRef reason) implements SubmissionCommand {}

  /** Amend a request after submission; a material change sends it back to review (I-20). */
  record AmendCase(CaseId caseId, List<ItemLine> lines, Destination destination, TextRef reason)
      implements SubmissionCommand {
    public AmendCase {
      lines = List.copyOf(lines);
    }
  }
}
