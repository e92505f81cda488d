package sekisho.web.submission;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import sekisho.message.Command;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Cases;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.casefile.CaseHeads;

/** What the pages of a request share: opening the case, its head, and going on. */
@Component
class RequestPages {
  /** The start of the keys under which the labels of all fields of this room stand. */
  static final String LABELS = "submission.field";

  private final Cases cases;
  private final CaseHeads heads;
  private final RequestViews views;
  private final FormTurn turn;
  private final Dispatch dispatch;

  RequestPages(Cases cases, CaseHeads heads, RequestViews views, FormTurn turn, Dispatch dispatch) {
    this.cases = cases;
    this.heads = heads;
    this.views = views;
    this.turn = turn;
    this.dispatch = dispatch;
  }

  /** Whether the applicant may still change sections. */
  static boolean editable(CaseFile file) {
    return file.stage() == Stage.DRAFT || file.stage() == Stage.RETURNED;
  }

  /** The case as it stands, when this person may see it; 404 otherwise. */
  CaseFile open(UUID id) {
    return cases.open(id);
  }

  /** The case as the address asks for it, when this person may see it; 404 otherwise. */
  CaseFile shown(UUID id) {
    return cases.shown(id);
  }

  /** Whether an amendment is offered; the decider has the last word. */
  static boolean amendable(CaseFile file) {
    return withdrawable(file) && !editable(file) && file.stage() != Stage.SUSPENDED;
  }

  /** Whether a withdrawal is offered: until the licence (I-19). */
  static boolean withdrawable(CaseFile file) {
    return !file.stage().ended() && file.stage() != Stage.LICENSED;
  }

  /** A page of this room about the case. */
  String show(Model model, CaseFile file, String template) {
    return show(model, file, "/request", template);
  }

  /**
   * A page of this room about the case.
   *
   * @param tab which of the pages of the case it belongs to
   */
  String show(Model model, CaseFile file, String tab, String template) {
    model.addAttribute("head", heads.of(file, tab));
    model.addAttribute("address", CaseHeads.address(file));
    return "submission/" + template;
  }

  /** A page that shows the whole request. */
  String showRequest(Model model, CaseFile file, String template) {
    model.addAttribute("request", views.of(file));
    return show(model, file, template);
  }

  /** Sends a command under the id of the form. */
  void send(Command command) {
    dispatch.send(turn.commandId(), command);
  }

  /** Wrong fields are errors under the labels of this room. */
  static Fields fields(BindingResult bound) {
    return Fields.of(bound, LABELS);
  }
}
