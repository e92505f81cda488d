package sekisho.view.casefile;

import static sekisho.view.casefile.CaseFieldGroup.CASE;
import static sekisho.view.casefile.CaseFieldGroup.REQUEST;

import java.util.List;
import sekisho.message.CaseReference;
import sekisho.message.ClaimedBasis;
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.Seat;
import sekisho.view.casefile.Request.Attached;

/** The fields of the case itself and of what is asked for. */
final class FieldsOfRequest {
  private FieldsOfRequest() {}

  static void fill(CaseFields.Draft draft, CaseFile file) {
    draft
        .open(CASE)
        .with("title", file.title())
        .with("stage", file.stage())
        .with("precedent", file.precedent().map(n -> new Value.Code("#" + n)))
        .with("reference", file.reference().map(CaseReference::value).map(Value.Code::new));
    draft
        .internal(CASE)
        .several("waiting", Value.offices(NextAct.seats(file.nextActs(file.lastDay()))));
    Request request = file.request();
    lines(draft, request.lines());
    request.destination().ifPresent(d -> destination(draft.open(REQUEST), d));
    request.basis().ifPresent(b -> basis(draft.open(REQUEST), b));
    request.documents().forEach(d -> document(draft, d));
    if (file.submittedBefore()) {
      draft.open(REQUEST).with("endUseCertificatePromised", request.endUseCertificatePromised());
    }
    request
        .lastReturn()
        .ifPresent(
            r ->
                draft
                    .open(REQUEST)
                    .several("missing", Value.members(r.missing()))
                    .with("instruction", r.instruction()));
    request.withdrawal().ifPresent(w -> draft.open(REQUEST).with("withdrawal", w.reason()));
  }

  private static void lines(CaseFields.Draft draft, List<ItemLine> lines) {
    int number = 0;
    for (ItemLine line : lines) {
      number++;
      draft
          .open(REQUEST, new Value.Code(String.valueOf(number)))
          .with("lineName", line.name())
          .with("item1", line.item1().map(Value.Member::new))
          .code("munitions", line.munitions())
          .with("form", line.form())
          .number("quantity", line.quantity())
          .number("valueJpy", line.valueJpy())
          .with("specification", line.specification().map(Value.Written::new));
    }
  }

  private static void destination(CaseFields.Draft draft, Destination d) {
    draft
        .with("country", new Value.Place(d.country()))
        .with("endUser", d.endUser())
        .with("recipientType", d.recipientType())
        .several("consignees", Value.written(d.consignees()))
        .with("statedUse", d.statedUse())
        .with("site", d.site().map(Value.Written::new));
  }

  private static void basis(CaseFields.Draft draft, ClaimedBasis b) {
    draft
        .with("licensor", b.licensor())
        .with("toLicensor", b.toLicensor())
        .with("licensorRequest", b.licensorRequest())
        .with("jointDevelopment", b.jointDevelopment())
        .several(
            "partners",
            new Value.Several(b.partners().stream().map(c -> (Value) new Value.Place(c)).toList()))
        .with("gcap", b.gcap());
  }

  /** A document of the reviewers is evidence, which an applicant does not see. */
  private static void document(CaseFields.Draft draft, Attached attached) {
    var name = new Value.Written(attached.document().fileName());
    var place =
        attached.entry().seat() == Seat.APPLICANT
            ? draft.open(REQUEST, name)
            : draft.internal(REQUEST, name);
    place
        .with("documentKind", attached.document().kind())
        .code("document", attached.document().hash().sha256());
  }
}
