package sekisho.web.submission;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** A withdrawal as typed. */
record WithdrawalForm(@Nullable String reason) {
  private static final int LONGEST = 4_000;

  /** The command, once no field has an error. */
  Supplier<WithdrawCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var reason = fields.text("reason", LONGEST);
    return () -> new WithdrawCase(id, keep.apply(reason.get()));
  }
}
