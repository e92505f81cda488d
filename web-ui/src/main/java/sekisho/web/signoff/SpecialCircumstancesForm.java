package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.FindSpecialCircumstances;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The finding of special circumstances (特段の事情) as typed, with a last day of its own (I-08). */
record SpecialCircumstancesForm(
    @Nullable String facts,
    @Nullable String securityNeed,
    @Nullable String aggressionBasis,
    @Nullable String validUntil) {
  static SpecialCircumstancesForm blank() {
    return new SpecialCircumstancesForm("", "", "", "");
  }

  /** The command, once no field has an error. */
  Supplier<FindSpecialCircumstances> read(
      Fields fields, CaseId id, Function<String, TextRef> keep) {
    var facts = fields.text("facts");
    var securityNeed = fields.text("securityNeed");
    var aggressionBasis = fields.text("aggressionBasis");
    var validUntil = fields.day("validUntil");
    return () ->
        new FindSpecialCircumstances(
            id,
            keep.apply(facts.get()),
            keep.apply(securityNeed.get()),
            keep.apply(aggressionBasis.get()),
            validUntil.get());
  }
}
