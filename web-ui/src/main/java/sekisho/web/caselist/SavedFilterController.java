package sekisho.web.caselist;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.PersonId;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.caselist.SavedFilters.SavedFilter;

/** The reader's saved filters: kept under a name, renamed, removed. */
@Controller
@RequestMapping("/cases/filters")
class SavedFilterController {
  private static final int MOST = 30;

  private final SavedFilters filters;
  private final KeptFilters kept;
  private final CurrentOfficial official;
  private final FormTurn turn;

  SavedFilterController(
      SavedFilters filters, KeptFilters kept, CurrentOfficial official, FormTurn turn) {
    this.filters = filters;
    this.kept = kept;
    this.official = official;
    this.turn = turn;
  }

  @GetMapping
  String show(Model model) {
    kept.fill(model);
    return "caselist/filters";
  }

  /** The page on which a filter gets its name. */
  @GetMapping("/new")
  String naming(@RequestParam Map<String, String> typed, Model model) {
    model.addAttribute("filterForm", new FilterForm("", Asked.of(typed).filter()));
    return naming(Asked.of(typed), model);
  }

  private static String naming(Asked asked, Model model) {
    model.addAttribute("asked", asked);
    return "caselist/filter-new";
  }

  @PostMapping
  String keep(@ModelAttribute("filterForm") FilterForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, FilterForm.LABELS);
    var name = fields.text("name", FilterForm.LONGEST_NAME);
    Asked asked = Asked.parsed(form.filterOrNone());
    UUID id = turn.commandId().value();
    return turn.act(
        model,
        fields,
        () -> {
          if (filters.of(me()).size() >= MOST) {
            fields.error("name", "desk.filter.too-many", MOST);
          } else if (!filters.keep(me(), new SavedFilter(id, name.get(), asked.filter()))) {
            fields.error("name", "desk.filter.taken");
          }
        },
        asked.address(),
        () -> naming(asked, model));
  }

  @PostMapping("/{id}/name")
  String rename(
      @PathVariable UUID id,
      @ModelAttribute("filterForm") FilterForm form,
      BindingResult bound,
      Model model) {
    own(id);
    var fields = Fields.of(bound, FilterForm.LABELS);
    var name = fields.text("name", FilterForm.LONGEST_NAME);
    return turn.act(
        model,
        fields,
        () -> {
          if (!filters.rename(me(), id, name.get())) {
            fields.error("name", "desk.filter.taken");
          }
        },
        "/cases/filters",
        () -> renaming(id, model));
  }

  @GetMapping("/{id}")
  String renaming(@PathVariable UUID id, Model model) {
    SavedFilter filter = own(id);
    if (!model.containsAttribute("filterForm")) {
      model.addAttribute("filterForm", new FilterForm(filter.name(), filter.filter()));
    }
    model.addAttribute("saved", filter);
    return "caselist/filter";
  }

  @PostMapping("/{id}/removal")
  String remove(@PathVariable UUID id) {
    own(id);
    filters.remove(me(), id);
    return turn.seeOther("/cases/filters");
  }

  private SavedFilter own(UUID id) {
    return filters
        .find(me(), id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private PersonId me() {
    return official.person();
  }
}
