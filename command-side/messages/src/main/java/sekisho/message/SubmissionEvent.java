package sekisho.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has happened to a request. */
public sealed interface SubmissionEvent extends CaseEvent {
  /** A draft was opened; its author is the applicant. */
  record CaseOpened(TextRef title, Optional<Integer> precedent) implements SubmissionEvent {}

  /** The items were described; the lines replace the earlier ones. */
  record ItemDescribed(List<ItemLine> lines) implements SubmissionEvent {
    public ItemDescribed {
      lines = List.copyOf(lines);
    }
  }

  /** The destination was described. */
  record DestinationDescribed(Destination destination) implements SubmissionEvent {}

  /** The basis was claimed. */
  record BasisClaimed(ClaimedBasis basis) implements SubmissionEvent {}

  /** A document was attached. */
  record DocumentAttached(CaseDocument document) implements SubmissionEvent {}

  /** A document was taken out of a draft; its bytes stay in the store. */
  record DocumentDetached(DocumentHash document) implements SubmissionEvent {}

  /** The request was submitted, with the applicant's declaration. */
  record CaseSubmitted(
      CaseReference reference, List<DocumentHash> documents, boolean endUseCertificatePromised)
      implements SubmissionEvent {
    public CaseSubmitted {
      documents = List.copyOf(documents);
    }
  }

  /** The request was returned for completion. */
  record CaseReturned(List<RequestPart> missing, TextRef instruction) implements SubmissionEvent {
    public CaseReturned {
      missing = List.copyOf(missing);
    }
  }

  /** The request was withdrawn at a stage. */
  record CaseWithdrawn(TextRef reason, Stage stage) implements SubmissionEvent {}

  /**
   * The request was amended.
   *
   * @param changed which parts differ from before
   * @param material whether the change sends the case back to review (I-20)
   */
  record CaseAmended(
      List<ItemLine> lines,
      Destination destination,
      Set<AmendedPart> changed,
      boolean material,
      TextRef reason)
      implements SubmissionEvent {
    public CaseAmended {
      lines = List.copyOf(lines);
      changed = Sorted.copy(changed);
    }
  }
}
