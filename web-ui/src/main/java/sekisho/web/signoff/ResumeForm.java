package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.ResumeCase;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** A case on hold goes back to the ministries, with a reason. */
record ResumeForm(@Nullable String resumeReason) {
  static ResumeForm blank() {
    return new ResumeForm("");
  }

  /** The command, once no field has an error. */
  Supplier<ResumeCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var resumeReason = fields.text("resumeReason");
    return () -> new ResumeCase(id, keep.apply(resumeReason.get()));
  }
}
