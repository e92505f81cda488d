package sekisho.web.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.SupplyInfo;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The applicant's answer, with the documents that belong to it, as typed. */
record AnswerForm(String answer, List<String> documents) {
  static final String LABELS = "review.answer";

  static AnswerForm blank() {
    return new AnswerForm("", List.of());
  }

  static Supplier<SupplyInfo> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var answer = fields.text("answer");
    var documents = Evidence.read(fields, "documents");
    return () -> new SupplyInfo(id, keep.apply(answer.get()), documents.get());
  }
}
