package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.DossierHash;
import sekisho.message.SignOffCommand.ReturnDossier;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** A return of the dossier to the ministries, with instructions. */
record ReturnForm(@Nullable String dossier, @Nullable String instruction) {
  static ReturnForm blank() {
    return new ReturnForm("", "");
  }

  /** The command, once no field has an error. */
  Supplier<ReturnDossier> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var dossier = fields.value("dossier", DossierHash::new);
    var instruction = fields.text("instruction");
    return () -> new ReturnDossier(id, dossier.get(), keep.apply(instruction.get()));
  }
}
