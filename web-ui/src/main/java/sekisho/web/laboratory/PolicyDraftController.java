package sekisho.web.laboratory;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.PolicyCommand.AdoptVersion;
import sekisho.message.PolicyCommand.WithdrawVersion;
import sekisho.message.PolicyVersionId;
import sekisho.view.laboratory.Draft;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Trials;
import sekisho.view.policy.RuleBook;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** One draft: tried, proposed, adopted or put aside, each act with its own address. */
@Controller
@RequestMapping("/laboratory/drafts/{draft}")
class PolicyDraftController {
  private static final String PREFIX = "laboratory";

  private final PolicyDraftPage page;
  private final Drafts drafts;
  private final Trials trials;
  private final RuleBook book;
  private final FormTurn turn;
  private final Texts texts;
  private final CurrentOfficial official;

  PolicyDraftController(
      PolicyDraftPage page,
      Drafts drafts,
      Trials trials,
      RuleBook book,
      FormTurn turn,
      Texts texts,
      CurrentOfficial official) {
    this.page = page;
    this.drafts = drafts;
    this.trials = trials;
    this.book = book;
    this.turn = turn;
    this.texts = texts;
    this.official = official;
  }

  @GetMapping
  String show(@PathVariable String draft, Model model) {
    return page.show(page.open(draft), model);
  }

  /** The file as it was kept; always as an attachment. */
  @GetMapping("/file")
  ResponseEntity<byte[]> file(@PathVariable String draft) {
    Draft open = page.open(draft);
    byte[] bytes =
        drafts
            .file(open.document())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(open.version() + "-draft-EXERCISE.dmn")
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }

  @PostMapping("/trials")
  String attempt(
      @PathVariable String draft,
      @ModelAttribute("trialForm") TrialForm form,
      BindingResult bound,
      Model model) {
    Draft open = page.open(draft);
    var fields = Fields.of(bound, PREFIX);
    var against = fields.maybeValue("against", this::inBook);
    var id = turn.commandId().value();
    return turn.act(
        model,
        fields,
        () -> trials.begin(id, open.document(), against.get(), official.person()),
        "/laboratory/trials/" + id,
        () -> page.show(open, model));
  }

  private PolicyVersionId inBook(String typed) {
    return Optional.of(new PolicyVersionId(typed))
        .filter(id -> book.version(id).isPresent())
        .orElseThrow(IllegalArgumentException::new);
  }

  @PostMapping("/proposal")
  String propose(
      @PathVariable String draft,
      @ModelAttribute("proposalForm") ProposalForm form,
      BindingResult bound,
      Model model) {
    Draft open = page.open(draft);
    var fields = Fields.of(bound, PREFIX);
    var command = ProposalForm.read(fields, open, texts::keep);
    return turn.send(model, fields, command, PolicyDraftPage.address(open), again(open, model));
  }

  @PostMapping("/adoption")
  String adopt(
      @PathVariable String draft,
      @ModelAttribute("adoptionForm") AdoptionForm form,
      BindingResult bound,
      Model model) {
    Draft open = page.open(draft);
    var fields = Fields.of(bound, PREFIX);
    fields.mustTick("understood");
    return turn.send(
        model,
        fields,
        () -> new AdoptVersion(open.version(), open.document()),
        PolicyDraftPage.address(open),
        again(open, model));
  }

  @PostMapping("/withdrawal")
  String withdraw(
      @PathVariable String draft,
      @ModelAttribute("withdrawalForm") WithdrawalForm form,
      BindingResult bound,
      Model model) {
    Draft open = page.open(draft);
    var fields = Fields.of(bound, PREFIX);
    var reason = fields.text("withdrawal");
    return turn.send(
        model,
        fields,
        () -> new WithdrawVersion(open.version(), texts.keep(reason.get())),
        PolicyDraftPage.address(open),
        again(open, model));
  }

  private Supplier<String> again(Draft open, Model model) {
    return () -> page.show(open, model);
  }
}
