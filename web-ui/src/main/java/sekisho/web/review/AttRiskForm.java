package sekisho.web.review;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.AttRisks;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.RecordAttRisk;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** MOFA's assessment of the six risks of the Arms Trade Treaty, as typed. */
record AttRiskForm(
    String peaceAndSecurity,
    String humanitarianLaw,
    String humanRights,
    String terrorism,
    String organisedCrime,
    String genderBasedViolence,
    String mitigation,
    String overriding) {
  static final String LABELS = "review.att";

  static AttRiskForm blank() {
    return new AttRiskForm("", "", "", "", "", "", "", "");
  }

  static Supplier<RecordAttRisk> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var peace = Risks.read(fields, "peaceAndSecurity");
    var humanitarian = Risks.read(fields, "humanitarianLaw");
    var rights = Risks.read(fields, "humanRights");
    var terrorism = Risks.read(fields, "terrorism");
    var crime = Risks.read(fields, "organisedCrime");
    var gender = Risks.read(fields, "genderBasedViolence");
    var mitigation = fields.text("mitigation");
    var overriding = fields.yesNo("overriding");
    return () ->
        new RecordAttRisk(
            id,
            new AttRisks(
                peace.get(),
                humanitarian.get(),
                rights.get(),
                terrorism.get(),
                crime.get(),
                gender.get()),
            keep.apply(mitigation.get()),
            overriding.get());
  }
}
