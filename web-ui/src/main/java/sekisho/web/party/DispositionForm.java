package sekisho.web.party;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.MatchDisposition;
import sekisho.message.MatchedEntry;
import sekisho.message.ScreeningCommand.DisposeMatch;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/**
 * What somebody says about a match, as typed.
 *
 * @param screening the record of the comparison that was shown
 * @param match which of its matches, counting from 1
 */
record DispositionForm(
    @Nullable String screening,
    @Nullable String match,
    @Nullable String disposition,
    @Nullable String matchReason) {
  static final String LABELS = "party.dispose";

  static DispositionForm of(long screening, int match) {
    return new DispositionForm("" + screening, "" + match, "", "");
  }

  static Supplier<DisposeMatch> read(
      CaseId id, MatchedEntry match, Fields fields, Function<String, TextRef> keep) {
    var disposition = fields.choice("disposition", MatchDisposition.class);
    var reason = fields.text("matchReason");
    return () -> new DisposeMatch(id, match, disposition.get(), keep.apply(reason.get()));
  }
}
