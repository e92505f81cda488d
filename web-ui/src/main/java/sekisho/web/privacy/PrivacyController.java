package sekisho.web.privacy;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.ErasureGround;
import sekisho.message.HoldGround;
import sekisho.message.PersonId;
import sekisho.message.PrivacyCommand;
import sekisho.message.PrivacyCommand.ConfirmErasure;
import sekisho.message.PrivacyCommand.LiftLegalHold;
import sekisho.message.PrivacyCommand.PlaceLegalHold;
import sekisho.message.PrivacyCommand.ProposeErasure;
import sekisho.message.PrivacyCommand.WithdrawErasure;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.privacy.PrivacyForms.ConfirmForm;
import sekisho.web.privacy.PrivacyForms.HoldForm;
import sekisho.web.privacy.PrivacyForms.LiftForm;
import sekisho.web.privacy.PrivacyForms.ProposeForm;
import sekisho.web.privacy.PrivacyForms.WithdrawForm;

/** What is kept of whom; two officers may have it erased, and each may have it kept. */
@Controller
@RequestMapping("/privacy")
class PrivacyController {
  private static final int LONGEST_REASON = 2_000;

  private final PrivacyPage page;
  private final FormTurn turn;
  private final Texts texts;

  PrivacyController(PrivacyPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String list(Model model) {
    return page.list(model);
  }

  @GetMapping("/{person}")
  String one(@PathVariable UUID person, Model model) {
    return page.one(new PersonId(person), model);
  }

  @PostMapping("/{person}/hold")
  String hold(
      @PathVariable UUID person,
      @ModelAttribute("holdForm") HoldForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, "privacy");
    var ground = fields.choice("holdGround", HoldGround.class);
    var reason = fields.text("holdReason", LONGEST_REASON);
    var who = new PersonId(person);
    return send(
        model, fields, who, () -> new PlaceLegalHold(who, ground.get(), texts.keep(reason.get())));
  }

  @PostMapping("/{person}/hold/lifting")
  String lift(
      @PathVariable UUID person,
      @ModelAttribute("liftForm") LiftForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, "privacy");
    var reason = fields.text("liftReason", LONGEST_REASON);
    var who = new PersonId(person);
    return send(model, fields, who, () -> new LiftLegalHold(who, texts.keep(reason.get())));
  }

  @PostMapping("/{person}/erasure")
  String propose(
      @PathVariable UUID person,
      @ModelAttribute("proposeForm") ProposeForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, "privacy");
    var ground = fields.choice("ground", ErasureGround.class);
    var reason = fields.text("reason", LONGEST_REASON);
    var who = new PersonId(person);
    return send(
        model, fields, who, () -> new ProposeErasure(who, ground.get(), texts.keep(reason.get())));
  }

  @PostMapping("/{person}/erasure/withdrawal")
  String withdraw(
      @PathVariable UUID person,
      @ModelAttribute("withdrawForm") WithdrawForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, "privacy");
    var reason = fields.text("withdrawReason", LONGEST_REASON);
    var who = new PersonId(person);
    return send(model, fields, who, () -> new WithdrawErasure(who, texts.keep(reason.get())));
  }

  @PostMapping("/{person}/erasure/confirmation")
  String confirm(
      @PathVariable UUID person,
      @ModelAttribute("confirmForm") ConfirmForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, "privacy");
    fields.mustTick("sure");
    var who = new PersonId(person);
    return send(model, fields, who, () -> new ConfirmErasure(who));
  }

  private String send(Model model, Fields fields, PersonId who, Supplier<PrivacyCommand> command) {
    return turn.send(model, fields, command, "/privacy/" + who, () -> page.one(who, model));
  }
}
