package sekisho.web.screening;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.Appraisal;
import sekisho.message.CaseId;
import sekisho.message.Circumstance;
import sekisho.message.Classification;
import sekisho.message.FiveCategory;
import sekisho.message.ScreeningCommand.ClassifyItem;
import sekisho.message.TextRef;
import sekisho.view.casefile.Screening.Item;
import sekisho.web.Fields;

/**
 * METI's classification in both senses of weapon, each a question of its own (policy 2.4), and its
 * appraisal under the heads of the guidelines, as typed.
 */
record ClassificationForm(
    String item1Arms,
    String sdfWeapon,
    String fiveCategory,
    String classificationReason,
    List<String> circumstances,
    String appraisalReason) {
  static final String LABELS = "screening.classification";

  static ClassificationForm blank() {
    return new ClassificationForm("", "", "", "", List.of(), "");
  }

  /** The classification that stands, to be corrected. */
  static ClassificationForm of(Item item, Function<TextRef, String> read) {
    var is = item.classification();
    return new ClassificationForm(
        is.item1Arms() ? "yes" : "no",
        is.sdfWeapon() ? "yes" : "no",
        is.fiveCategory().name(),
        read.apply(is.reason()),
        item.appraisal().circumstances().stream().map(Circumstance::name).toList(),
        read.apply(item.appraisal().reason()));
  }

  static Supplier<ClassifyItem> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var item1Arms = fields.yesNo("item1Arms");
    var sdfWeapon = fields.yesNo("sdfWeapon");
    var fiveCategory = fields.choice("fiveCategory", FiveCategory.class);
    var reason = fields.text("classificationReason");
    var circumstances = fields.choices("circumstances", Circumstance.class);
    var appraisalReason = fields.text("appraisalReason");
    return () ->
        new ClassifyItem(
            id,
            new Classification(
                item1Arms.get(), sdfWeapon.get(), fiveCategory.get(), keep.apply(reason.get())),
            new Appraisal(circumstances.get(), keep.apply(appraisalReason.get())));
  }
}
