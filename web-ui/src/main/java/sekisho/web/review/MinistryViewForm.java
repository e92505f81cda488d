package sekisho.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The view of a ministry, each condition in a field of its own, as typed. */
record MinistryViewForm(String position, @Nullable List<String> conditions, String viewReason) {
  static final String LABELS = "review.view";

  /** Fields for conditions on the page; always several, so that a comma never splits one. */
  static final int CONDITIONS = 5;

  static MinistryViewForm blank() {
    return new MinistryViewForm("", List.of(), "");
  }

  /** What was typed as conditions, one a field; as many fields as the page has. */
  public List<String> rows() {
    var rows = new ArrayList<>(conditions == null ? List.<String>of() : conditions);
    while (rows.size() < CONDITIONS) {
      rows.add("");
    }
    return rows;
  }

  static Supplier<GiveMinistryView> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var position = fields.choice("position", Position.class);
    List<String> conditions = fields.lines("conditions");
    if (position.understood()) {
      boolean conditional = position.get() == Position.CONCUR_WITH_CONDITIONS;
      if (conditional && conditions.isEmpty()) {
        fields.error("conditions", "review.view.conditions-missing");
      } else if (!conditional && !conditions.isEmpty()) {
        fields.error("conditions", "review.view.conditions-without-position");
      }
    }
    var reason = fields.text("viewReason");
    return () ->
        new GiveMinistryView(
            id, position.get(), conditions.stream().map(keep).toList(), keep.apply(reason.get()));
  }
}
