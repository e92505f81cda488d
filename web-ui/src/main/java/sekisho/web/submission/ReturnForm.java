package sekisho.web.submission;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.RequestPart;
import sekisho.message.SubmissionCommand.ReturnCase;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** A return for completion as typed: what is missing, and what the applicant has to do. */
record ReturnForm(@Nullable List<String> missing, @Nullable String instruction) {
  /** An empty form. */
  static final ReturnForm EMPTY = new ReturnForm(List.of(), "");

  private static final int LONGEST = 4_000;

  /** The command, once no field has an error; that a part is named, the decider asks for. */
  Supplier<ReturnCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var parts = fields.choices("missing", RequestPart.class);
    var words = fields.text("instruction", LONGEST);
    return () -> new ReturnCase(id, List.copyOf(parts.get()), keep.apply(words.get()));
  }
}
