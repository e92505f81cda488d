package sekisho.web.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.ConfirmationCondition;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.TableCase;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/**
 * How a case is tabled: the meeting, who is present or that it goes by circulation, and on what a
 * conditional confirmation depends.
 */
record TableForm(
    @Nullable String meetingOn,
    @Nullable String circulation,
    @Nullable List<String> attendance,
    @Nullable String condition,
    @Nullable String lapsesAfter) {
  static TableForm blank() {
    return new TableForm("", "", List.of(), "", "");
  }

  /**
   * The command, once no field has an error. A condition and its last day belong together, and a
   * circulation has no attendance; whether all four are present is for the rules to say.
   */
  Supplier<TableCase> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var meetingOn = fields.day("meetingOn");
    var circulation = fields.yesNo("circulation");
    var attendance = fields.choices("attendance", Seat.class);
    var condition = fields.maybeText("condition");
    var lapsesAfter = fields.maybeDay("lapsesAfter");
    if (circulation.understood()
        && attendance.understood()
        && circulation.get()
        && !attendance.get().isEmpty()) {
      fields.error("attendance", "signoff.attendance.circulation");
    }
    if (condition.understood() && lapsesAfter.understood()) {
      if (condition.get().isPresent() && lapsesAfter.get().isEmpty()) {
        fields.error("lapsesAfter", "signoff.lapsesAfter.needed");
      }
      if (condition.get().isEmpty() && lapsesAfter.get().isPresent()) {
        fields.error("condition", "signoff.condition.needed");
      }
    }
    return () ->
        new TableCase(
            id,
            meetingOn.get(),
            circulation.get(),
            Set.copyOf(attendance.get()),
            on(condition.get(), lapsesAfter.get(), keep));
  }

  private static Optional<ConfirmationCondition> on(
      Optional<String> condition, Optional<LocalDate> until, Function<String, TextRef> keep) {
    return condition.map(text -> new ConfirmationCondition(keep.apply(text), until.orElseThrow()));
  }
}
