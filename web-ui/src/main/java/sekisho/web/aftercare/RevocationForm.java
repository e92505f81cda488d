package sekisho.web.aftercare;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.RevokeLicence;
import sekisho.message.CaseId;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The revocation of the licence of a suspended case, with a reason. */
record RevocationForm(@Nullable String revokeReason) {
  static RevocationForm blank() {
    return new RevocationForm("");
  }

  /** The command, once no field has an error. */
  Supplier<RevokeLicence> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var revokeReason = fields.text("revokeReason");
    return () -> new RevokeLicence(id, keep.apply(revokeReason.get()));
  }
}
