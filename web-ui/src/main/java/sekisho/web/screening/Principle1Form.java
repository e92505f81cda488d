package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.P1Finding;
import sekisho.message.ScreeningCommand.ScreenPrinciple1;
import sekisho.message.TextRef;
import sekisho.message.Tri;
import sekisho.view.casefile.Screening.Principle1;
import sekisho.web.Fields;

/** METI's findings under the three grounds of Principle 1, as typed. */
record Principle1Form(
    String treaty,
    String treatyReference,
    String unsc,
    String unscReference,
    String conflictParty,
    String conflictPartyReference,
    String dataAsOf) {
  static final String LABELS = "screening.principle1";

  static Principle1Form blank() {
    return new Principle1Form("", "", "", "", "", "", "");
  }

  /** The findings that stand, to be corrected; the date is always typed anew. */
  static Principle1Form of(Principle1 p1, Function<TextRef, String> read) {
    return new Principle1Form(
        p1.treaty().hit().name(),
        read.apply(p1.treaty().reference()),
        p1.unsc().hit().name(),
        read.apply(p1.unsc().reference()),
        p1.conflictParty().hit().name(),
        read.apply(p1.conflictParty().reference()),
        "");
  }

  static Supplier<ScreenPrinciple1> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var treaty = fields.choice("treaty", Tri.class);
    var treatyReference = fields.text("treatyReference");
    var unsc = fields.choice("unsc", Tri.class);
    var unscReference = fields.text("unscReference");
    var conflictParty = fields.choice("conflictParty", Tri.class);
    var conflictPartyReference = fields.text("conflictPartyReference");
    var dataAsOf = fields.day("dataAsOf");
    return () ->
        new ScreenPrinciple1(
            id,
            new P1Finding(treaty.get(), keep.apply(treatyReference.get())),
            new P1Finding(unsc.get(), keep.apply(unscReference.get())),
            new P1Finding(conflictParty.get(), keep.apply(conflictPartyReference.get())),
            dataAsOf.get());
  }
}
