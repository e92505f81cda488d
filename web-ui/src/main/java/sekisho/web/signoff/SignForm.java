package sekisho.web.signoff;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.DossierHash;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.web.Fields;

/** A signature: the hash that the page showed is the hash that it posts (I-04). */
record SignForm(@Nullable String dossier) {
  static SignForm blank() {
    return new SignForm("");
  }

  /** The command, once no field has an error. */
  Supplier<SignCase> read(Fields fields, CaseId id) {
    var dossier = fields.value("dossier", DossierHash::new);
    return () -> new SignCase(id, dossier.get());
  }
}
