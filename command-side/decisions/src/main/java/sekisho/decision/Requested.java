package sekisho.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.CaseDocument;
import sekisho.message.CaseEvent;
import sekisho.message.ClaimedBasis;
import sekisho.message.Destination;
import sekisho.message.DocumentKind;
import sekisho.message.ItemLine;
import sekisho.message.SubmissionEvent.BasisClaimed;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.message.SubmissionEvent.DocumentDetached;
import sekisho.message.SubmissionEvent.ItemDescribed;

/**
 * What is asked for, as the request stands now.
 *
 * @param lines empty until the items are described
 */
public record Requested(
    List<ItemLine> lines,
    Optional<Destination> destination,
    Optional<ClaimedBasis> basis,
    List<CaseDocument> documents) {

  /** The request of a case: the newest words on each section, amendments included. */
  public static Requested of(CaseState state) {
    List<ItemLine> lines = List.of();
    Optional<Destination> destination = Optional.empty();
    Optional<ClaimedBasis> basis = Optional.empty();
    List<CaseDocument> documents = new ArrayList<>();
    for (CaseEvent event : state.facts().map(Fact::event).toList()) {
      if (event instanceof ItemDescribed e) {
        lines = e.lines();
      } else if (event instanceof DestinationDescribed e) {
        destination = Optional.of(e.destination());
      } else if (event instanceof BasisClaimed e) {
        basis = Optional.of(e.basis());
      } else if (event instanceof CaseAmended e) {
        lines = e.lines();
        destination = Optional.of(e.destination());
      } else if (event instanceof DocumentAttached e) {
        documents.add(e.document());
      } else if (event instanceof DocumentDetached e) {
        documents.removeIf(d -> d.hash().equals(e.document()));
      }
    }
    return new Requested(lines, destination, basis, List.copyOf(documents));
  }

  public boolean hasDocument(DocumentKind kind) {
    return documents.stream().anyMatch(d -> d.kind() == kind);
  }
}
