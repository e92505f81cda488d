package sekisho.web.submission;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.TextRef;
import sekisho.view.casefile.Request;
import sekisho.web.Fields;

/** An amendment as typed: the whole of what may change, and why. */
record AmendmentForm(
    List<ItemRow> lines,
    @Nullable String country,
    @Nullable String endUser,
    @Nullable String recipientType,
    @Nullable String consignees,
    @Nullable String statedUse,
    @Nullable String site,
    @Nullable String reason) {
  private static final int LONGEST = 4_000;

  AmendmentForm {
    lines = ItemRow.tidy(lines);
  }

  static AmendmentForm of(Request request, Function<TextRef, String> typed) {
    var to =
        request
            .destination()
            .map(destination -> DestinationForm.of(destination, typed))
            .orElse(DestinationForm.EMPTY);
    return new AmendmentForm(
        ItemsForm.of(request.lines(), typed).lines(),
        to.country(),
        to.endUser(),
        to.recipientType(),
        to.consignees(),
        to.statedUse(),
        to.site(),
        "");
  }

  AmendmentForm more() {
    return with(ItemRow.more(lines));
  }

  AmendmentForm without(String number) {
    return with(ItemRow.without(lines, number));
  }

  /** The command, once no field has an error. */
  Supplier<AmendCase> read(Fields fields, CaseId id, Request before, Keeping keeping) {
    var items = ItemRow.read(fields, lines, before.lines(), keeping);
    var destination = DestinationFields.read(fields, before.destination(), keeping);
    var why = fields.text("reason", LONGEST);
    return () -> new AmendCase(id, items.get(), destination.get(), keeping.keep().apply(why.get()));
  }

  private AmendmentForm with(List<ItemRow> rows) {
    return new AmendmentForm(
        rows, country, endUser, recipientType, consignees, statedUse, site, reason);
  }
}
