package sekisho.web.aftercare;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.SuspendCase;
import sekisho.message.CaseId;
import sekisho.message.ReopenTrigger;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** A suspension by hand, on a trigger (I-17). */
record SuspensionForm(@Nullable String suspendTrigger, @Nullable String suspendReason) {
  static SuspensionForm blank() {
    return new SuspensionForm("", "");
  }

  /** The command, once no field has an error. */
  Supplier<SuspendCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var trigger = fields.choice("suspendTrigger", ReopenTrigger.class);
    var reason = fields.text("suspendReason");
    return () -> new SuspendCase(id, trigger.get(), keep.apply(reason.get()));
  }
}
