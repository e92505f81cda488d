package sekisho.web.submission;

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
import sekisho.message.ItemForm;
import sekisho.view.casefile.CaseFile;
import sekisho.web.FormTurn;
import sekisho.web.Words;

/** The items of a request: lines are added and removed by buttons, without a script. */
@Controller
@RequestMapping("/cases/{id}/request/items")
class ItemsController {
  private final RequestPages pages;
  private final RequestViews views;
  private final RequestTexts texts;
  private final FormTurn turn;
  private final Words words;

  ItemsController(
      RequestPages pages, RequestViews views, RequestTexts texts, FormTurn turn, Words words) {
    this.pages = pages;
    this.views = views;
    this.texts = texts;
    this.turn = turn;
    this.words = words;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = pages.open(id);
    if (!RequestPages.editable(file)) {
      return turn.seeOther("/cases/" + id + "/request");
    }
    model.addAttribute("form", ItemsForm.of(file.request().lines(), texts::typed));
    return page(model, file);
  }

  @PostMapping
  String save(
      @PathVariable UUID id,
      @ModelAttribute("form") ItemsForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var before = file.request().lines();
    var command = form.read(fields, file.caseId(), before, texts.keeping());
    return turn.act(
        model,
        fields,
        () -> {
          var describe = command.get();
          if (!describe.lines().equals(before)) {
            pages.send(describe);
          }
        },
        "/cases/" + id + "/request",
        () -> page(model, file));
  }

  @PostMapping(params = "add")
  String add(@PathVariable UUID id, @ModelAttribute("form") ItemsForm form, Model model) {
    model.addAttribute("form", form.more());
    return page(model, pages.open(id));
  }

  @PostMapping(params = "remove")
  String remove(
      @PathVariable UUID id,
      @ModelAttribute("form") ItemsForm form,
      @RequestParam String remove,
      Model model) {
    model.addAttribute("form", form.without(remove));
    return page(model, pages.open(id));
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("subheads", views.subheads());
    model.addAttribute("categories", views.categories());
    model.addAttribute("forms", words.choices(ItemForm.class));
    return pages.show(model, file, "items");
  }
}
