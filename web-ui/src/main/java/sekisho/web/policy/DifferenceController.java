package sekisho.web.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Times;
import sekisho.web.Typed;
import sekisho.web.part.Choice;

/** Two versions of the policy beside each other. */
@Controller
class DifferenceController {
  private final RuleBook book;
  private final KnownVersions known;
  private final DifferencePage page;
  private final FormTurn turn;
  private final Times times;

  DifferenceController(
      RuleBook book, KnownVersions known, DifferencePage page, FormTurn turn, Times times) {
    this.book = book;
    this.known = known;
    this.page = page;
    this.turn = turn;
    this.times = times;
  }

  /** The versions that are compared. */
  record VersionsForm(String from, String to) {}

  /** What is asked; the newest version and the one before it when nothing is. */
  @ModelAttribute("form")
  VersionsForm asked(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    List<VersionText> versions = known.all();
    String newest = versions.getLast().id().value();
    String before = versions.get(Math.max(0, versions.size() - 2)).id().value();
    return new VersionsForm(given(from).orElse(before), given(to).orElse(newest));
  }

  private static Optional<String> given(@Nullable String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(t -> !t.isEmpty());
  }

  @GetMapping("/policy/difference")
  String difference(@ModelAttribute("form") VersionsForm form, BindingResult bound, Model model) {
    Fields fields = Fields.of(bound, "policy.difference");
    Typed<VersionText> from = fields.value("from", this::version);
    Typed<VersionText> to = fields.value("to", this::version);
    return turn.show(
        model,
        fields,
        () -> {
          model.addAttribute("choices", choices());
          if (from.understood() && to.understood()) {
            page.fill(model, from.get(), to.get());
          }
          return "policy/difference";
        });
  }

  private VersionText version(String typed) {
    return book.version(new PolicyVersionId(typed))
        .orElseThrow(() -> new IllegalArgumentException(typed));
  }

  private List<Choice> choices() {
    return known.all().stream()
        .map(v -> Choice.of(v.id().value(), v.id() + " " + times.day(v.effectiveFrom())))
        .toList();
  }
}
