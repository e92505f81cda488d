package sekisho.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import sekisho.message.ActedFirst;
import sekisho.message.CaseId;
import sekisho.message.Country;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.part.BoardSeat;
import sekisho.web.part.Chip;
import sekisho.web.part.Choice;
import sekisho.web.part.Gate;
import sekisho.web.part.NextStep;
import sekisho.web.part.Paging;
import sekisho.web.part.Pair;
import sekisho.web.part.RecordLine;
import sekisho.web.part.TraceLine;

/** A page with every fragment once, and a form that takes every turn. */
@Controller
class FragmentsPages {
  record Line(String quantity) {}

  record SampleForm(
      String title,
      String reason,
      String asOf,
      List<Line> lines,
      String country,
      String status,
      List<String> parts,
      String declared,
      MultipartFile file) {}

  private final FormTurn turn;

  FragmentsPages(FormTurn turn) {
    this.turn = turn;
  }

  @GetMapping("/test/fragments")
  String show(Model model) {
    model.addAttribute(
        "form", new SampleForm("", "", "", List.of(new Line("")), "", "", List.of(), "", null));
    return fill(model);
  }

  @PostMapping("/test/fragments")
  String send(@ModelAttribute("form") SampleForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, "test");
    fields.text("title");
    fields.day("asOf");
    fields.whole("lines[0].quantity", 1, 1000);
    fields.value("country", Country::new);
    fields.value("status", Country::new);
    fields.mustTick("declared");
    return turn.act(
        model,
        fields,
        () -> {
          switch (String.valueOf(form.reason())) {
            case "refuse" -> throw new Refused(Ground.CASE_UNKNOWN);
            case "rival" -> throw new ActedFirst(new CaseId(new UUID(1, 2)));
            default -> {}
          }
        },
        "/test/fragments",
        () -> fill(model));
  }

  private static String fill(Model model) {
    var done = Chip.ok("Done");
    model.addAttribute("moment", Instant.parse("2026-11-21T01:30:00Z"));
    model.addAttribute("day", LocalDate.of(2026, 11, 21));
    model.addAttribute("pairs", List.of(Pair.of("Country", "AU"), Pair.of("Due", null)));
    model.addAttribute("next", NextStep.act("Answer.", "Answer", "/cases/1"));
    model.addAttribute(
        "gates",
        List.of(
            new Gate(
                1,
                "Intake",
                "/cases/1",
                "checked",
                Gate.Progress.DONE,
                done,
                List.of(new Gate.Part("MOFA", null, done))),
            new Gate(2, "Review", null, "waits", Gate.Progress.NOW, Chip.go("Now"), List.of())));
    var seat = new BoardSeat("FM", BoardSeat.Mark.SIGNED, "承認", "18 Nov", "SATŌ");
    model.addAttribute("seats", List.of(seat, seat, seat, seat));
    model.addAttribute(
        "records",
        List.of(new RecordLine(1, "/cases/1?at=1", true, Instant.EPOCH, "Opened", "SATŌ", "why")));
    model.addAttribute("choices", List.of(Choice.of("JP", "Japan"), Choice.of("AU", "Australia")));
    model.addAttribute("paging", Paging.of(2, 218));
    model.addAttribute(
        "trace", List.of(new TraceLine(TraceLine.Kind.CARE, "Q", "A", "RA3", "/help")));
    return "test/fragments";
  }
}
