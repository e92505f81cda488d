package sekisho.web.submission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.RecipientType;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Countries;
import sekisho.web.FormTurn;
import sekisho.web.Words;

/** Destination, end user and use of a request. */
@Controller
@RequestMapping("/cases/{id}/request/destination")
class DestinationController {
  private final RequestPages pages;
  private final RequestTexts texts;
  private final FormTurn turn;
  private final Words words;
  private final Countries countries;

  DestinationController(
      RequestPages pages, RequestTexts texts, FormTurn turn, Words words, Countries countries) {
    this.pages = pages;
    this.texts = texts;
    this.turn = turn;
    this.words = words;
    this.countries = countries;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = pages.open(id);
    if (!RequestPages.editable(file)) {
      return turn.seeOther("/cases/" + id + "/request");
    }
    model.addAttribute(
        "form",
        file.request()
            .destination()
            .map(destination -> DestinationForm.of(destination, texts::typed))
            .orElse(DestinationForm.EMPTY));
    return page(model, file);
  }

  @PostMapping
  String save(
      @PathVariable UUID id,
      @ModelAttribute("form") DestinationForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var before = file.request().destination();
    var command = form.read(fields, file.caseId(), before, texts.keeping());
    return turn.act(
        model,
        fields,
        () -> {
          var describe = command.get();
          if (!before.equals(Optional.of(describe.destination()))) {
            pages.send(describe);
          }
        },
        "/cases/" + id + "/request",
        () -> page(model, file));
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("countries", countries.choices());
    model.addAttribute("recipientTypes", words.choices(RecipientType.class));
    return pages.show(model, file, "destination");
  }
}
