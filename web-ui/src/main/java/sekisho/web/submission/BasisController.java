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
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Countries;
import sekisho.web.FormTurn;
import sekisho.web.Words;

/** The basis of the guidelines that a request claims. */
@Controller
@RequestMapping("/cases/{id}/request/basis")
class BasisController {
  private final RequestPages pages;
  private final FormTurn turn;
  private final Words words;
  private final Countries countries;

  BasisController(RequestPages pages, FormTurn turn, Words words, Countries countries) {
    this.pages = pages;
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
    model.addAttribute("form", file.request().basis().map(BasisForm::of).orElse(BasisForm.EMPTY));
    return page(model, file);
  }

  @PostMapping
  String save(
      @PathVariable UUID id,
      @ModelAttribute("form") BasisForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var command = form.read(fields, file.caseId());
    return turn.act(
        model,
        fields,
        () -> {
          var claim = command.get();
          if (!file.request().basis().equals(Optional.of(claim.basis()))) {
            pages.send(claim);
          }
        },
        "/cases/" + id + "/request",
        () -> page(model, file));
  }

  @PostMapping(params = "add")
  String add(@PathVariable UUID id, @ModelAttribute("form") BasisForm form, Model model) {
    model.addAttribute("form", form.more());
    return page(model, pages.open(id));
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("countries", countries.choices());
    model.addAttribute("licensors", words.choices(Licensor.class));
    model.addAttribute("developments", words.choices(JointDevelopment.class));
    return pages.show(model, file, "basis");
  }
}
