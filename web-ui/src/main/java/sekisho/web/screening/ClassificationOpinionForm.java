package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** Whether MOD concurs with the classification, and why, as typed. */
record ClassificationOpinionForm(String classificationConcurs, String classificationOpinion) {
  static final String LABELS = "screening.classification-opinion";

  static ClassificationOpinionForm blank() {
    return new ClassificationOpinionForm("", "");
  }

  static Supplier<ConcurClassification> read(
      CaseId id, Fields fields, Function<String, TextRef> keep) {
    var concurs = fields.yesNo("classificationConcurs");
    var reason = fields.text("classificationOpinion");
    return () -> new ConcurClassification(id, concurs.get(), keep.apply(reason.get()));
  }
}
