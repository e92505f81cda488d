package sekisho.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.CaseId;
import sekisho.message.ReviewCommand.RecallAllocation;
import sekisho.view.casefile.Allocated;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Cases;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.caselist.Colleagues;
import sekisho.web.identity.Officials;

/** Whose work one case is, seat by seat; the own seat's work is given and taken back here. */
@Controller
@RequestMapping("/cases/{id}/allocation")
class AllocationController {
  private final Cases cases;
  private final CaseHeads heads;
  private final Colleagues colleagues;
  private final Officials officials;
  private final CurrentOfficial official;
  private final FormTurn turn;
  private final Words words;

  AllocationController(
      Cases cases,
      CaseHeads heads,
      Colleagues colleagues,
      Officials officials,
      CurrentOfficial official,
      FormTurn turn,
      Words words) {
    this.cases = cases;
    this.heads = heads;
    this.colleagues = colleagues;
    this.officials = officials;
    this.official = official;
    this.turn = turn;
    this.words = words;
  }

  /** One seat that gave its work on the case to somebody. */
  record Line(String seat, String person, String by, Instant at) {}

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = cases.shown(id);
    model.addAttribute("file", file);
    model.addAttribute("head", heads.of(file, "/allocation"));
    model.addAttribute("lines", file.allocations().values().stream().map(this::line).toList());
    boolean may =
        colleagues.allocates() && !file.past() && file.submittedBefore() && !file.stage().ended();
    model.addAttribute("may", may);
    model.addAttribute("mayRecall", may && file.allocations().containsKey(official.seat()));
    model.addAttribute("seat", words.label(official.seat()));
    model.addAttribute("colleagues", may ? colleagues.choices() : List.of());
    if (!model.containsAttribute("allocationForm")) {
      model.addAttribute("allocationForm", new AllocationForm(""));
    }
    return "desk/allocation";
  }

  private Line line(Allocated allocated) {
    var by = allocated.entry().by();
    return new Line(
        words.label(allocated.seat()),
        colleagues.name(allocated.person()),
        officials.inSeat(by.person(), by.seat()),
        by.at());
  }

  @PostMapping
  String allocate(
      @PathVariable UUID id,
      @ModelAttribute("allocationForm") AllocationForm form,
      BindingResult bound,
      @RequestParam(defaultValue = "") String back,
      Model model) {
    var fields = Fields.of(bound, AllocationForm.LABELS);
    var command = AllocationForm.read(new CaseId(id), official.seat(), fields);
    return turn.send(model, fields, command, next(id, back), () -> show(id, model));
  }

  @PostMapping("/recall")
  String recall(
      @PathVariable UUID id,
      @ModelAttribute("allocationForm") AllocationForm form,
      BindingResult bound,
      @RequestParam(defaultValue = "") String back,
      Model model) {
    var fields = Fields.of(bound, AllocationForm.LABELS);
    return turn.send(
        model,
        fields,
        () -> new RecallAllocation(new CaseId(id), official.seat()),
        next(id, back),
        () -> show(id, model));
  }

  /** Back to my work for those who came from there. */
  private static String next(UUID id, String back) {
    return back.equals("desk") ? "/" : "/cases/" + id + "/allocation";
  }
}
