package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.WithdrawSignOff;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The own signature is taken back, with a reason. */
record WithdrawForm(@Nullable String withdrawReason) {
  static WithdrawForm blank() {
    return new WithdrawForm("");
  }

  /** The command, once no field has an error. */
  Supplier<WithdrawSignOff> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var withdrawReason = fields.text("withdrawReason");
    return () -> new WithdrawSignOff(id, keep.apply(withdrawReason.get()));
  }
}
