package sekisho.web.laboratory;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.PolicyCommand.ProposeVersion;
import sekisho.message.TextRef;
import sekisho.view.laboratory.Draft;
import sekisho.web.Fields;

/** A proposal as typed: the first day in force, and why. */
record ProposalForm(@Nullable String effectiveFrom, @Nullable String reason) {

  static Supplier<ProposeVersion> read(Fields fields, Draft draft, Function<String, TextRef> keep) {
    var from = fields.day("effectiveFrom");
    var reason = fields.text("reason");
    return () ->
        new ProposeVersion(draft.version(), draft.document(), from.get(), keep.apply(reason.get()));
  }
}
