package sekisho.web.signoff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.AdverseGround;
import sekisho.message.Meeting;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.SignOff.Objection;
import sekisho.view.casefile.SignOff.Round;
import sekisho.view.casefile.SignOff.Signature;
import sekisho.web.Sheet;
import sekisho.web.Sheets;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/** The rounds of signatures in words: what was frozen, who signed, and why a round ended. */
@Component
class Rounds {
  private final Sheets sheets;
  private final Officials officials;
  private final Texts texts;
  private final Times times;
  private final Words words;

  Rounds(Sheets sheets, Officials officials, Texts texts, Times times, Words words) {
    this.sheets = sheets;
    this.officials = officials;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  RoundView of(CaseFile file, Round round) {
    return new RoundView(
        round.number(),
        state(round),
        facts(round),
        round.dossier().sha256(),
        round.signatures().stream().map(this::line).toList(),
        end(round),
        ending(round),
        round
            .voided()
            .map(v -> CaseHeads.address(file) + "?at=" + v.entry().record())
            .orElse(null));
  }

  /**
   * Meeting, form of the meeting, when the dossier was frozen, and the condition if there is one.
   */
  List<Pair> facts(Round round) {
    Meeting meeting = round.meeting();
    Sheet sheet =
        sheets
            .under("signoff.round")
            .line("meeting", meeting.id().value())
            .day("heldOn", meeting.heldOn())
            .line("form", form(meeting))
            .line("frozen", by(round.frozen()));
    round
        .conditionalOn()
        .ifPresent(c -> sheet.text("condition", c.text()).day("lapsesAfter", c.lapsesAfter()));
    return sheet.lines();
  }

  private String form(Meeting meeting) {
    return meeting.circulation()
        ? words.of("signoff.round.circulation")
        : words.of(
            "signoff.round.attended",
            meeting.attendance().stream()
                .map(words::label)
                .collect(Collectors.joining(words.of("common.list"))));
  }

  private Chip state(Round round) {
    String label = words.of("signoff.round.state." + round.state());
    if (round.overtaken()) {
      return Chip.todo(words.of("signoff.round.state.overtaken"));
    }
    return switch (round.state()) {
      case OPEN -> Chip.go(label);
      case CONCLUDED -> Chip.ok(label);
      case OBJECTED -> Chip.bad(label);
      case RETURNED, VOIDED -> Chip.warn(label);
    };
  }

  private RoundView.Line line(Signature signature) {
    return new RoundView.Line(
        words.label(signature.office()),
        officials.name(signature.entry().person()),
        times.at(signature.entry().at()),
        signature
            .withdrawn()
            .map(
                w ->
                    words.of(
                        "signoff.round.taken-back",
                        times.at(w.entry().at()),
                        texts.read(w.reason())))
            .orElse(null));
  }

  private @Nullable String end(Round round) {
    return switch (round.state()) {
      case OPEN -> null;
      case CONCLUDED, OBJECTED, RETURNED, VOIDED ->
          words.of("signoff.round.end." + (round.overtaken() ? "overtaken" : round.state()));
    };
  }

  private List<Pair> ending(Round round) {
    Sheet sheet = sheets.under("signoff.round");
    round.objection().ifPresent(o -> objection(sheet, o));
    round
        .returned()
        .ifPresent(
            r -> sheet.line("returnedBy", by(r.entry())).text("instruction", r.instruction()));
    round
        .voided()
        .ifPresent(
            v ->
                sheet
                    .line("voidedBy", by(v.entry()))
                    .line("before", v.before().sha256())
                    .line("after", v.after().sha256()));
    return sheet.lines();
  }

  private void objection(Sheet sheet, Objection objection) {
    sheet.line("objectedBy", by(objection.entry())).label("outcome", objection.outcome());
    objection.ground().ifPresent(ground -> sheet.line("ground", ground(ground)));
    sheet.text("objectionReason", objection.reason());
  }

  private String ground(AdverseGround ground) {
    return Stream.concat(
            ground.rule().map(Object::toString).stream(),
            ground.viewpoint().map(words::label).stream())
        .collect(Collectors.joining(words.of("common.list")));
  }

  private String by(Entry entry) {
    return words.of(
        "signoff.round.by", officials.inSeat(entry.person(), entry.seat()), times.at(entry.at()));
  }
}
