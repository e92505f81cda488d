package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.Classification;
import sekisho.message.FiveCategory;
import sekisho.message.ScreeningCommand.OverrideClass;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** How the NSS settles a disputed classification, as typed. */
record OverrideForm(
    String overrideItem1Arms,
    String overrideSdfWeapon,
    String overrideFiveCategory,
    String overrideReason) {
  static final String LABELS = "screening.override";

  static OverrideForm blank() {
    return new OverrideForm("", "", "", "");
  }

  static Supplier<OverrideClass> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var item1Arms = fields.yesNo("overrideItem1Arms");
    var sdfWeapon = fields.yesNo("overrideSdfWeapon");
    var fiveCategory = fields.choice("overrideFiveCategory", FiveCategory.class);
    var reason = fields.text("overrideReason");
    return () ->
        new OverrideClass(
            id,
            new Classification(
                item1Arms.get(), sdfWeapon.get(), fiveCategory.get(), keep.apply(reason.get())));
  }
}
