package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ProhibitionGround;
import sekisho.message.ScreeningCommand.ProposeProhibition;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** METI's proposal to prohibit on a hit under Principle 1, as typed. */
record ProhibitionForm(String prohibitionGround, String prohibitionRationale) {
  static final String LABELS = "screening.prohibition";

  static ProhibitionForm blank() {
    return new ProhibitionForm("", "");
  }

  static Supplier<ProposeProhibition> read(
      CaseId id, Fields fields, Function<String, TextRef> keep) {
    var ground = fields.choice("prohibitionGround", ProhibitionGround.class);
    var rationale = fields.text("prohibitionRationale");
    return () -> new ProposeProhibition(id, ground.get(), keep.apply(rationale.get()));
  }
}
