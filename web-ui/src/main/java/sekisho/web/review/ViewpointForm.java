package sekisho.web.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ConcernLevel;
import sekisho.message.ReviewCommand.RecordViewpoint;
import sekisho.message.TextRef;
import sekisho.message.Viewpoint;
import sekisho.web.Fields;

/** A finding under one examination viewpoint, as typed. */
record ViewpointForm(
    String about, String concern, String risk, String finding, List<String> evidence) {
  static final String LABELS = "review.viewpoint";

  static ViewpointForm about(String viewpoint) {
    return new ViewpointForm(viewpoint, "", "", "", List.of());
  }

  static Supplier<RecordViewpoint> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var viewpoint = fields.choice("about", Viewpoint.class);
    var concern = fields.choice("concern", ConcernLevel.class);
    var risk = Risks.read(fields, "risk");
    var finding = fields.text("finding");
    var evidence = Evidence.read(fields, "evidence");
    return () ->
        new RecordViewpoint(
            id,
            viewpoint.get(),
            concern.get(),
            risk.get(),
            keep.apply(finding.get()),
            evidence.get());
  }
}
