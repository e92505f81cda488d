package sekisho.web.review;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The memo with which the ministries confirm a case themselves (L1), as typed. */
record ConfirmationForm(String memo) {
  static final String LABELS = "review.confirmation";

  static ConfirmationForm blank() {
    return new ConfirmationForm("");
  }

  static Supplier<ConfirmPolicy> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var memo = fields.text("memo");
    return () -> new ConfirmPolicy(id, keep.apply(memo.get()));
  }
}
