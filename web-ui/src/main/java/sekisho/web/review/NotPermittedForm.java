package sekisho.web.review;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The adverse end at the ministries' level with its ground, as typed. */
record NotPermittedForm(String adverseRule, String adverseViewpoint, String adverseReason) {
  static final String LABELS = "review.not-permitted";

  static NotPermittedForm blank() {
    return new NotPermittedForm("", "", "");
  }

  static Supplier<DeclareNotPermitted> read(
      CaseId id, Fields fields, Function<String, TextRef> keep) {
    var ground = TypedGround.read(fields, "adverseRule", "adverseViewpoint");
    if (ground.understood() && !ground.named()) {
      fields.error("adverseRule", "review.ground.missing");
    }
    var reason = fields.text("adverseReason");
    return () ->
        new DeclareNotPermitted(id, ground.get().orElseThrow(), keep.apply(reason.get()));
  }
}
