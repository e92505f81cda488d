package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.RecordConditionMet;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The condition of a conditional confirmation is met, with the evidence for it. */
record ConditionMetForm(@Nullable String evidence) {
  static ConditionMetForm blank() {
    return new ConditionMetForm("");
  }

  /** The command, once no field has an error. */
  Supplier<RecordConditionMet> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var evidence = fields.text("evidence");
    return () -> new RecordConditionMet(id, keep.apply(evidence.get()));
  }
}
