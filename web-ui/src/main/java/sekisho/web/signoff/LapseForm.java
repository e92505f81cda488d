package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.LapseConfirmation;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** That a conditional confirmation lapses, because its condition failed or its day has passed. */
record LapseForm(@Nullable String failed, @Nullable String lapseReason) {
  static LapseForm blank() {
    return new LapseForm("", "");
  }

  /** The command, once no field has an error. */
  Supplier<LapseConfirmation> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var failed = fields.yesNo("failed");
    var reason = fields.text("lapseReason");
    return () -> new LapseConfirmation(id, failed.get(), keep.apply(reason.get()));
  }
}
