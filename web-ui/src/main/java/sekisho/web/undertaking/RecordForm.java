package sekisho.web.undertaking;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.TextRef;
import sekisho.message.UndertakingCommand.RecordUndertaking;
import sekisho.web.Fields;

/** The undertaking as given: who signed it, with what authority, from when until when. */
record RecordForm(
    @Nullable String signatory,
    @Nullable String authority,
    @Nullable String signedOn,
    @Nullable String inForceOn,
    @Nullable String expiresOn,
    @Nullable String document) {
  static RecordForm blank() {
    return new RecordForm("", "", "", "", "", "");
  }

  /** The command, once no field has an error. */
  Supplier<RecordUndertaking> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var signatory = fields.text("signatory", 400);
    var authority = fields.text("authority", 400);
    var signedOn = fields.day("signedOn");
    var inForceOn = fields.day("inForceOn");
    var expiresOn = fields.day("expiresOn");
    var document = fields.value("document", DocumentHash::new);
    return () ->
        new RecordUndertaking(
            id,
            keep.apply(signatory.get()),
            keep.apply(authority.get()),
            signedOn.get(),
            inForceOn.get(),
            expiresOn.get(),
            document.get());
  }
}
