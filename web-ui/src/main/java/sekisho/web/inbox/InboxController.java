package sekisho.web.inbox;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.Channel;
import sekisho.message.ExerciseCommand.OpenItem;
import sekisho.view.inbox.InboxItem;
import sekisho.view.inbox.Inboxes;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The inbox of the place in which whoever asks acts; to open an item is to have read it. */
@Controller
@RequestMapping("/inbox")
class InboxController {
  private final InboxPage page;
  private final Dispatch dispatch;
  private final FormTurn turn;
  private final Texts texts;

  InboxController(InboxPage page, Dispatch dispatch, FormTurn turn, Texts texts) {
    this.page = page;
    this.dispatch = dispatch;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String channel, Model model) {
    Optional<Channel> chosen =
        Arrays.stream(Channel.values()).filter(c -> c.name().equals(channel)).findFirst();
    return page.list(chosen, model);
  }

  /** The first time that somebody in the place opens it is recorded before it is shown. */
  @GetMapping("/{inject}")
  String show(@PathVariable String inject, Model model) {
    InboxItem item = page.item(inject);
    Inboxes.Own own = page.own().orElseThrow();
    if (own.open() && own.inbox().unread().contains(item)) {
      dispatch.send(new OpenItem(page.exercise(), item.inject()));
    }
    return page.item(page.item(inject), model);
  }

  @PostMapping("/{inject}/answer")
  String answer(
      @PathVariable String inject,
      @ModelAttribute("answerForm") AnswerForm form,
      BindingResult bound,
      Model model) {
    InboxItem item = page.item(inject);
    var fields = Fields.of(bound, AnswerForm.LABELS);
    var command = AnswerForm.read(page.exercise(), item.inject(), fields, texts::keep);
    return turn.send(
        model, fields, command, InboxPage.address(item), () -> page.item(page.item(inject), model));
  }
}
