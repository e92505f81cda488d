package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The ministries confirm a routine case themselves, with their memorandum. */
record ConfirmForm(@Nullable String memo) {
  static ConfirmForm blank() {
    return new ConfirmForm("");
  }

  /** The command, once no field has an error. */
  Supplier<ConfirmPolicy> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var memo = fields.text("memo");
    return () -> new ConfirmPolicy(id, keep.apply(memo.get()));
  }
}
