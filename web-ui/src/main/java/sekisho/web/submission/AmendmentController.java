package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.AmendedPart;
import sekisho.message.Ground;
import sekisho.message.ItemForm;
import sekisho.message.RecipientType;
import sekisho.message.Refused;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.TextRef;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request;
import sekisho.web.Countries;
import sekisho.web.FormTurn;
import sekisho.web.Words;

/**
 * The applicant amends a submitted request. What is typed is first compared with what is on record,
 * so that the applicant knows what is material (I-20) before sending it.
 */
@Controller
@RequestMapping("/cases/{id}/amendment")
class AmendmentController {
  private final RequestPages pages;
  private final RequestViews views;
  private final RequestTexts texts;
  private final AmendmentChanges changes;
  private final FormTurn turn;
  private final Words words;
  private final Countries countries;

  AmendmentController(
      RequestPages pages,
      RequestViews views,
      RequestTexts texts,
      AmendmentChanges changes,
      FormTurn turn,
      Words words,
      Countries countries) {
    this.pages = pages;
    this.views = views;
    this.texts = texts;
    this.changes = changes;
    this.turn = turn;
    this.words = words;
    this.countries = countries;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = pages.open(id);
    model.addAttribute("form", AmendmentForm.of(file.request(), texts::typed));
    return page(model, file);
  }

  /** Compares; sends nothing. */
  @PostMapping
  String check(
      @PathVariable UUID id,
      @ModelAttribute("form") AmendmentForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var comparison = texts.comparison();
    var command = form.read(fields, file.caseId(), file.request(), comparison.keeping());
    if (fields.wrong()) {
      return turn.act(model, fields, () -> {}, "/", () -> page(model, file));
    }
    AmendCase amend = command.get();
    List<AmendmentChange> found =
        compare(file.request(), amend, ref -> comparison.read(ref).orElse(""));
    if (found.isEmpty()) {
      return turn.act(
          model, fields, AmendmentController::nothingChanged, "/", () -> page(model, file));
    }
    model.addAttribute("changes", found);
    model.addAttribute("material", material(file.request(), amend));
    return pages.show(model, file, "amendment-check");
  }

  @PostMapping(params = "send")
  String send(
      @PathVariable UUID id,
      @ModelAttribute("form") AmendmentForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var command = form.read(fields, file.caseId(), file.request(), texts.keeping());
    return turn.send(model, fields, command, "/cases/" + id, () -> page(model, file));
  }

  /** Back from the comparison to the form, with what was typed. */
  @PostMapping(params = "edit")
  String edit(@PathVariable UUID id, @ModelAttribute("form") AmendmentForm form, Model model) {
    model.addAttribute("form", form);
    return page(model, pages.open(id));
  }

  @PostMapping(params = "add")
  String add(@PathVariable UUID id, @ModelAttribute("form") AmendmentForm form, Model model) {
    model.addAttribute("form", form.more());
    return page(model, pages.open(id));
  }

  @PostMapping(params = "remove")
  String remove(
      @PathVariable UUID id,
      @ModelAttribute("form") AmendmentForm form,
      @RequestParam String remove,
      Model model) {
    model.addAttribute("form", form.without(remove));
    return page(model, pages.open(id));
  }

  private List<AmendmentChange> compare(
      Request before, AmendCase amend, Function<TextRef, String> text) {
    List<AmendmentChange> found =
        new ArrayList<>(changes.between(before.lines(), amend.lines(), text));
    before
        .destination()
        .ifPresent(to -> found.addAll(changes.between(to, amend.destination(), text)));
    return found;
  }

  private static boolean material(Request before, AmendCase amend) {
    return Stream.concat(
            AmendedPart.between(before.lines(), amend.lines()).stream(),
            before.destination().stream()
                .flatMap(to -> AmendedPart.between(to, amend.destination()).stream()))
        .anyMatch(AmendedPart::material);
  }

  private static void nothingChanged() {
    throw new Refused(Ground.NOTHING_CHANGED);
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("subheads", views.subheads());
    model.addAttribute("categories", views.categories());
    model.addAttribute("forms", words.choices(ItemForm.class));
    model.addAttribute("countries", countries.choices());
    model.addAttribute("recipientTypes", words.choices(RecipientType.class));
    model.addAttribute("amendable", RequestPages.amendable(file));
    return pages.show(model, file, "amendment");
  }
}
