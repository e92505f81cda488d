package sekisho.web.review;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.RequestInfo;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** A question to the applicant with the day by which it is due, as typed. */
record QuestionForm(String question, String due) {
  static final String LABELS = "review.question";

  static QuestionForm blank() {
    return new QuestionForm("", "");
  }

  static Supplier<RequestInfo> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var question = fields.text("question");
    var due = fields.day("due");
    return () -> new RequestInfo(id, keep.apply(question.get()), due.get());
  }
}
