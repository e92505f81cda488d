package sekisho.web.submission;

import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.web.Fields;

/**
 * The applicant's declaration as ticked.
 *
 * @param promised the end-use certificate follows
 */
record DeclarationForm(@Nullable String promised, @Nullable String declared) {
  /** An empty form. */
  static final DeclarationForm EMPTY = new DeclarationForm("", "");

  /** The command; what is missing, the decider says, all of it at once. */
  SubmitCase read(Fields fields, CaseId id) {
    return new SubmitCase(id, fields.ticked("declared"), fields.ticked("promised"));
  }
}
