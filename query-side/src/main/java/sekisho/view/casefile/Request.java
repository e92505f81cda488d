package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AmendedPart;
import sekisho.message.CaseDocument;
import sekisho.message.ClaimedBasis;
import sekisho.message.Destination;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.ItemLine;
import sekisho.message.RequestPart;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.BasisClaimed;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.CaseReturned;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.CaseWithdrawn;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.message.SubmissionEvent.DocumentDetached;
import sekisho.message.SubmissionEvent.ItemDescribed;
import sekisho.message.TextRef;

/**
 * What is asked for, as the request stands: the newest words on each section, amendments included.
 *
 * @param lines empty until the items are described
 * @param endUseCertificatePromised what the newest submission promised
 * @param lastReturn the newest return for completion, also after the request came back
 */
public record Request(
    List<ItemLine> lines,
    Optional<Destination> destination,
    Optional<ClaimedBasis> basis,
    List<Attached> documents,
    boolean endUseCertificatePromised,
    Optional<Returned> lastReturn,
    List<Amendment> amendments,
    Optional<Withdrawal> withdrawal) {
  public Request {
    lines = List.copyOf(lines);
    documents = List.copyOf(documents);
    amendments = List.copyOf(amendments);
  }

  /** A document on the case and who attached it. */
  public record Attached(CaseDocument document, Entry entry) {}

  /** A return for completion: what is missing and what to do. */
  public record Returned(List<RequestPart> missing, TextRef instruction, Entry entry) {}

  /** An amendment; a material one sent the case back to review (I-20). */
  public record Amendment(
      Set<AmendedPart> changed, boolean material, TextRef reason, Entry entry) {}

  /** A withdrawal, and the stage at which it came. */
  public record Withdrawal(TextRef reason, Stage stage, Entry entry) {}

  static Request of(Facts facts) {
    List<ItemLine> lines = List.of();
    Optional<Destination> destination = Optional.empty();
    Optional<ClaimedBasis> basis = Optional.empty();
    List<Attached> documents = new ArrayList<>();
    for (var fact : facts.all()) {
      if (fact.event() instanceof ItemDescribed e) {
        lines = e.lines();
      } else if (fact.event() instanceof DestinationDescribed e) {
        destination = Optional.of(e.destination());
      } else if (fact.event() instanceof BasisClaimed e) {
        basis = Optional.of(e.basis());
      } else if (fact.event() instanceof CaseAmended e) {
        lines = e.lines();
        destination = Optional.of(e.destination());
      } else if (fact.event() instanceof DocumentAttached e) {
        documents.add(new Attached(e.document(), fact.entry()));
      } else if (fact.event() instanceof DocumentDetached e) {
        documents.removeIf(d -> d.document().hash().equals(e.document()));
      }
    }
    return new Request(
        lines,
        destination,
        basis,
        documents,
        facts
            .latest(CaseSubmitted.class)
            .map(f -> f.event().endUseCertificatePromised())
            .orElse(false),
        facts
            .latest(CaseReturned.class)
            .map(f -> new Returned(f.event().missing(), f.event().instruction(), f.entry())),
        facts.each(CaseAmended.class).map(Request::amendment).toList(),
        facts
            .latest(CaseWithdrawn.class)
            .map(f -> new Withdrawal(f.event().reason(), f.event().stage(), f.entry())));
  }

  private static Amendment amendment(Fact<CaseAmended> f) {
    CaseAmended e = f.event();
    return new Amendment(e.changed(), e.material(), e.reason(), f.entry());
  }

  public boolean hasDocument(DocumentKind kind) {
    return documents.stream().anyMatch(d -> d.document().kind() == kind);
  }

  /**
   * The documents that a seat may see: an applicant those of the request, not the evidence of the
   * reviewers; everybody else all of them.
   */
  public List<Attached> documentsFor(Seat seat) {
    return seat != Seat.APPLICANT
        ? documents
        : documents.stream().filter(d -> d.entry().seat() == Seat.APPLICANT).toList();
  }

  /** The document with this hash, when it is on the case. */
  public Optional<Attached> document(DocumentHash hash) {
    return documents.stream().filter(d -> d.document().hash().equals(hash)).findFirst();
  }

  /** The sections that a submission still needs, apart from the declaration made while sending. */
  public List<RequestPart> missing() {
    List<RequestPart> missing = new ArrayList<>();
    if (lines.isEmpty()) {
      missing.add(RequestPart.ITEMS);
    }
    if (destination.isEmpty()) {
      missing.add(RequestPart.DESTINATION);
    }
    if (basis.isEmpty()) {
      missing.add(RequestPart.BASIS);
    }
    return List.copyOf(missing);
  }

  /** The value of all lines in yen. */
  public long valueJpy() {
    return lines.stream().mapToLong(ItemLine::valueJpy).sum();
  }
}
