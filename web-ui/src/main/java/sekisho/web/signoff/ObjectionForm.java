package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.DossierHash;
import sekisho.message.ObjectionOutcome;
import sekisho.message.SignOffCommand.ObjectToCase;
import sekisho.message.TextRef;
import sekisho.web.AdverseFields;
import sekisho.web.Fields;

/** An objection as typed, to the dossier that was shown. */
record ObjectionForm(
    @Nullable String dossier,
    @Nullable String outcome,
    @Nullable String rule,
    @Nullable String viewpoint,
    @Nullable String objectionReason) {
  static ObjectionForm blank() {
    return new ObjectionForm("", "", "", "", "");
  }

  /** The command, once no field has an error. */
  Supplier<ObjectToCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var dossier = fields.value("dossier", DossierHash::new);
    var outcome = fields.choice("outcome", ObjectionOutcome.class);
    var ground = AdverseFields.read(fields);
    var reason = fields.text("objectionReason");
    return () ->
        new ObjectToCase(
            id, dossier.get(), outcome.get(), ground.maybe(), keep.apply(reason.get()));
  }
}
