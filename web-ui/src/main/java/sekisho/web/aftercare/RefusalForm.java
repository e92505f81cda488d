package sekisho.web.aftercare;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.RefuseLicence;
import sekisho.message.CaseId;
import sekisho.message.TextRef;
import sekisho.web.AdverseFields;
import sekisho.web.Fields;

/** The refusal of a licence as typed, with the rule or the viewpoint on which it rests. */
record RefusalForm(
    @Nullable String rule, @Nullable String viewpoint, @Nullable String refusalReason) {
  static RefusalForm blank() {
    return new RefusalForm("", "", "");
  }

  /** The command, once no field has an error. */
  Supplier<RefuseLicence> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var ground = AdverseFields.read(fields);
    var reason = fields.text("refusalReason");
    return () -> new RefuseLicence(id, ground.get(), keep.apply(reason.get()));
  }
}
