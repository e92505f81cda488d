package sekisho.web.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.Ministry;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.SecretariesOutcome;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** What the Secretaries' Meeting concluded, as typed. */
record SecretariesForm(
    String heldOn,
    List<String> attendance,
    String outcome,
    String groundRule,
    String groundViewpoint,
    String secretariesReason) {
  static final String LABELS = "review.secretaries";

  static SecretariesForm blank() {
    return new SecretariesForm("", List.of(), "", "", "", "");
  }

  static Supplier<RecordSecretaries> read(
      CaseId id, Fields fields, Function<String, TextRef> keep) {
    var heldOn = fields.day("heldOn");
    var attendance = fields.choices("attendance", Ministry.class);
    if (attendance.understood() && attendance.get().isEmpty()) {
      fields.error("attendance", "common.field.choose");
    }
    var outcome = fields.choice("outcome", SecretariesOutcome.class);
    var ground = TypedGround.read(fields, "groundRule", "groundViewpoint");
    if (outcome.understood() && ground.understood()) {
      boolean adverse = outcome.get() == SecretariesOutcome.NOT_PERMITTED;
      if (adverse && !ground.named()) {
        fields.error("groundRule", "review.ground.missing");
      } else if (!adverse && ground.named()) {
        fields.error("groundRule", "review.ground.not-needed");
      }
    }
    var reason = fields.text("secretariesReason");
    return () ->
        new RecordSecretaries(
            id,
            heldOn.get(),
            attendance.get(),
            outcome.get(),
            ground.get(),
            keep.apply(reason.get()));
  }
}
