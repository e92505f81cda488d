package sekisho.web.inbox;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.ExerciseCommand.AnswerItem;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The answer to an item, as typed. */
record AnswerForm(String answer) {
  static final String LABELS = "inbox.answer";

  static AnswerForm blank() {
    return new AnswerForm("");
  }

  static Supplier<AnswerItem> read(
      ExerciseId exercise, InjectId inject, Fields fields, Function<String, TextRef> keep) {
    var answer = fields.text("answer");
    return () -> new AnswerItem(exercise, inject, keep.apply(answer.get()));
  }
}
