package sekisho.web.undertaking;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.TextRef;
import sekisho.message.UndertakingCommand.RecordConsentBasis;
import sekisho.web.Fields;

/** The consent basis of Principle 3 as typed: prior consent, or a check with a listed exception. */
record ConsentForm(
    @Nullable String basis, @Nullable String exception, @Nullable String consentReason) {
  static ConsentForm blank() {
    return new ConsentForm("", "", "");
  }

  /**
   * The command, once no field has an error. Whether the exception is listed for these facts is for
   * the rules to say (I-13); that it is named with the right basis is a matter of form.
   */
  Supplier<RecordConsentBasis> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var basis = fields.choice("basis", ConsentBasis.class);
    var exception = fields.maybeChoice("exception", ConsentException.class);
    var reason = fields.text("consentReason");
    if (basis.understood()
        && exception.understood()
        && basis.get() == ConsentBasis.PRIOR_CONSENT
        && exception.get().isPresent()) {
      fields.error("exception", "undertaking.exception.unneeded");
    }
    return () -> new RecordConsentBasis(id, basis.get(), exception.get(), keep.apply(reason.get()));
  }
}
