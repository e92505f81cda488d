package sekisho.web.aftercare;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.LiftSuspension;
import sekisho.message.CaseId;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The lifting of a suspension, by the level that approved (I-18). */
record LiftingForm(@Nullable String liftReason) {
  static LiftingForm blank() {
    return new LiftingForm("");
  }

  /** The command, once no field has an error. */
  Supplier<LiftSuspension> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var liftReason = fields.text("liftReason");
    return () -> new LiftSuspension(id, keep.apply(liftReason.get()));
  }
}
