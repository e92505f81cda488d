package sekisho.web.submission;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The title of a new request as typed. */
record TitleForm(@Nullable String title) {
  private static final int LONGEST = 120;

  /** The command, once no field has an error. */
  Supplier<OpenCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var title = fields.text("title", LONGEST);
    return () -> new OpenCase(id, keep.apply(title.get()), Optional.empty());
  }
}
