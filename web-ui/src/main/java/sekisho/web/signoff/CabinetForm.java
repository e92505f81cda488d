package sekisho.web.signoff;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.SignOffCommand.RecordCabinet;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The Cabinet decision (閣議決定) as typed. */
record CabinetForm(
    @Nullable String decisionNumber, @Nullable String decidedOn, @Nullable String cabinetScope) {
  static CabinetForm blank() {
    return new CabinetForm("", "", "");
  }

  /** The command, once no field has an error. */
  Supplier<RecordCabinet> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var number = fields.text("decisionNumber", 100);
    var decidedOn = fields.day("decidedOn");
    var scope = fields.text("cabinetScope");
    return () ->
        new RecordCabinet(id, keep.apply(number.get()), decidedOn.get(), keep.apply(scope.get()));
  }
}
