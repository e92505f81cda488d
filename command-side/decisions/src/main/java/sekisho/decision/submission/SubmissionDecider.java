package sekisho.decision.submission;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.ArrayList;
import java.util.List;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.Numbers;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.message.Acting;
import sekisho.message.CaseDocument;
import sekisho.message.CaseEvent;
import sekisho.message.CaseReference;
import sekisho.message.DocumentKind;
import sekisho.message.RequestPart;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.DetachDocument;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.SubmissionCommand.ReturnCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.SubmissionEvent.BasisClaimed;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseReturned;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.CaseWithdrawn;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.message.SubmissionEvent.DocumentDetached;
import sekisho.message.SubmissionEvent.ItemDescribed;

/**
 * Decides on the request: it is complete before it is submitted, and final until it is returned.
 */
public final class SubmissionDecider implements Decider<SubmissionCommand> {
  private final Numbers numbers;

  public SubmissionDecider(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<CaseEvent> decide(SubmissionCommand command, Acting by, CaseState state) {
    return switch (command) {
      case OpenCase c -> open(c, state);
      case DescribeItem c -> describeItem(c, state);
      case DescribeDestination c -> describeDestination(c, state);
      case ClaimBasis c -> claimBasis(c, state);
      case AttachDocument c -> attach(c, by, state);
      case DetachDocument c -> detach(c, state);
      case SubmitCase c -> submit(c, by, state);
      case ReturnCase c -> returnForCompletion(c, state);
      case WithdrawCase c -> withdraw(c, state);
      case AmendCase c -> Amendment.decide(c, state);
    };
  }

  private static List<CaseEvent> open(OpenCase c, CaseState state) {
    Refuse.unless(state.isNew(), CASE_EXISTS);
    return List.of(new CaseOpened(c.title(), c.precedent()));
  }

  private static List<CaseEvent> describeItem(DescribeItem c, CaseState state) {
    Refuse.unlessAt(state, DRAFT, RETURNED);
    Refuse.when(c.lines().isEmpty(), SUBMISSION_INCOMPLETE, RequestPart.ITEMS);
    return List.of(new ItemDescribed(c.lines()));
  }

  private static List<CaseEvent> describeDestination(DescribeDestination c, CaseState state) {
    Refuse.unlessAt(state, DRAFT, RETURNED);
    return List.of(new DestinationDescribed(c.destination()));
  }

  private static List<CaseEvent> claimBasis(ClaimBasis c, CaseState state) {
    Refuse.unlessAt(state, DRAFT, RETURNED);
    return List.of(new BasisClaimed(c.basis()));
  }

  /** Papers may follow while the case is open; a reviewer's paper is evidence. */
  private static List<CaseEvent> attach(AttachDocument c, Acting by, CaseState state) {
    CaseDocument document = c.document();
    Refuse.when(state.stage().ended(), NOT_AT_THIS_STAGE, state.stage());
    Refuse.when(
        by.seat() != Seat.APPLICANT && document.kind() == DocumentKind.END_USE_CERTIFICATE,
        SEAT_MAY_NOT,
        by.seat());
    Refuse.when(
        Requested.of(state).documents().stream().anyMatch(d -> d.hash().equals(document.hash())),
        DOCUMENT_ATTACHED_ALREADY);
    return List.of(new DocumentAttached(document));
  }

  private static List<CaseEvent> detach(DetachDocument c, CaseState state) {
    Refuse.unlessAt(state, DRAFT, RETURNED);
    Refuse.unless(
        Requested.of(state).documents().stream().anyMatch(d -> d.hash().equals(c.document())),
        DOCUMENT_UNKNOWN);
    return List.of(new DocumentDetached(c.document()));
  }

  /**
   * Every missing part is named at once (process 7.5, Draft to Submitted). The number of the case
   * is given at its first submission and stays.
   */
  private List<CaseEvent> submit(SubmitCase c, Acting by, CaseState state) {
    Refuse.unlessAt(state, DRAFT, RETURNED);
    Requested request = Requested.of(state);
    List<RequestPart> missing = new ArrayList<>();
    if (request.lines().isEmpty()) {
      missing.add(RequestPart.ITEMS);
    }
    if (request.destination().isEmpty()) {
      missing.add(RequestPart.DESTINATION);
    }
    if (request.basis().isEmpty()) {
      missing.add(RequestPart.BASIS);
    }
    if (!request.hasDocument(DocumentKind.END_USE_CERTIFICATE) && !c.endUseCertificatePromised()) {
      missing.add(RequestPart.END_USE_CERTIFICATE);
    }
    if (!c.declared()) {
      missing.add(RequestPart.DECLARATION);
    }
    Refuse.unless(missing.isEmpty(), SUBMISSION_INCOMPLETE, missing.toArray());
    CaseReference reference =
        state
            .latest(CaseSubmitted.class)
            .map(CaseSubmitted::reference)
            .orElseGet(() -> nextReference(by));
    return List.of(
        new CaseSubmitted(
            reference,
            request.documents().stream().map(CaseDocument::hash).toList(),
            c.endUseCertificatePromised()));
  }

  private CaseReference nextReference(Acting by) {
    int year = by.day().getYear();
    return CaseReference.of(numbers.mark(), year, numbers.next(Numbers.Series.CASE, year));
  }

  private static List<CaseEvent> returnForCompletion(ReturnCase c, CaseState state) {
    Refuse.unlessAt(state, SUBMITTED);
    Refuse.when(c.missing().isEmpty(), MISSING_PART_NOT_NAMED);
    return List.of(new CaseReturned(c.missing(), c.instruction()));
  }

  /** Until the licence is granted (I-19); later it would be a surrender. */
  private static List<CaseEvent> withdraw(WithdrawCase c, CaseState state) {
    Refuse.when(state.stage() == LICENSED, LICENSED_ALREADY);
    Refuse.when(state.stage().ended(), NOT_AT_THIS_STAGE, state.stage());
    return List.of(new CaseWithdrawn(c.reason(), state.stage()));
  }
}
