package sekisho.web.inbox;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ExerciseCommand.RecordDecisionNote;
import sekisho.message.ExerciseId;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/**
 * A note on why one decided in this way, as typed.
 *
 * @param about the case that it is about; empty when it is about none
 */
record NoteForm(String about, String text) {
  static final String LABELS = "inbox.note";

  static NoteForm blank() {
    return new NoteForm("", "");
  }

  static Supplier<RecordDecisionNote> read(
      ExerciseId exercise, Fields fields, Function<String, TextRef> keep, Predicate<CaseId> known) {
    var about = fields.maybeValue("about", typed -> known(CaseId.of(typed), known));
    var text = fields.text("text");
    return () -> new RecordDecisionNote(exercise, about.get(), keep.apply(text.get()));
  }

  private static CaseId known(CaseId caseId, Predicate<CaseId> known) {
    if (!known.test(caseId)) {
      throw new IllegalArgumentException("No case of the exercise: " + caseId);
    }
    return caseId;
  }
}
