package sekisho.web.review;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.TextRef;
import sekisho.web.AdverseFields;
import sekisho.web.Fields;

/** The adverse end at the ministries' level with its ground, as typed. */
record NotPermittedForm(String rule, String viewpoint, String adverseReason) {
  static final String LABELS = "review.not-permitted";

  static NotPermittedForm blank() {
    return new NotPermittedForm("", "", "");
  }

  static Supplier<DeclareNotPermitted> read(
      CaseId id, Fields fields, Function<String, TextRef> keep) {
    var ground = AdverseFields.read(fields);
    var reason = fields.text("adverseReason");
    return () -> new DeclareNotPermitted(id, ground.get(), keep.apply(reason.get()));
  }
}
