package sekisho.web.review;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** Why the case goes to the Secretaries' Meeting, as typed; the level comes from the rules. */
record EscalationForm(String escalationReason) {
  static final String LABELS = "review.escalation";

  static EscalationForm blank() {
    return new EscalationForm("");
  }

  static Supplier<EscalateTo> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var reason = fields.text("escalationReason");
    return () -> new EscalateTo(id, keep.apply(reason.get()));
  }
}
