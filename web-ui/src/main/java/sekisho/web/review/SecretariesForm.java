package sekisho.web.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.Ministry;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.SecretariesOutcome;
import sekisho.message.TextRef;
import sekisho.web.AdverseFields;
import sekisho.web.Fields;

/** What the Secretaries' Meeting concluded, as typed. */
record SecretariesForm(
    String heldOn,
    List<String> attendance,
    String outcome,
    String rule,
    String viewpoint,
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
    var ground = AdverseFields.read(fields);
    var reason = fields.text("secretariesReason");
    return () ->
        new RecordSecretaries(
            id,
            heldOn.get(),
            attendance.get(),
            outcome.get(),
            ground.maybe(),
            keep.apply(reason.get()));
  }
}
