package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** Whether MOFA confirms the findings under Principle 1, and why, as typed. */
record P1OpinionForm(String p1Agrees, String p1Reason) {
  static final String LABELS = "screening.p1-opinion";

  static P1OpinionForm blank() {
    return new P1OpinionForm("", "");
  }

  static Supplier<ConfirmPrinciple1> read(
      CaseId id, Fields fields, Function<String, TextRef> keep) {
    var agrees = fields.yesNo("p1Agrees");
    var reason = fields.text("p1Reason");
    return () -> new ConfirmPrinciple1(id, agrees.get(), keep.apply(reason.get()));
  }
}
