package sekisho.web.aftercare;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.ReopenCase;
import sekisho.message.CaseId;
import sekisho.message.ReopenTrigger;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The opening again of an ended or confirmed case, on a trigger (I-17). */
record ReopeningForm(@Nullable String reopenTrigger, @Nullable String reopenReason) {
  static ReopeningForm blank() {
    return new ReopeningForm("", "");
  }

  /** The command, once no field has an error. */
  Supplier<ReopenCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var trigger = fields.choice("reopenTrigger", ReopenTrigger.class);
    var reason = fields.text("reopenReason");
    return () -> new ReopenCase(id, trigger.get(), keep.apply(reason.get()));
  }
}
