package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.RuleBook;
import sekisho.web.part.Choice;

/** What the pages of trials have in common: the form, the versions, and what would flip it. */
@Component
class TrialParts {
  private final FactWords facts;
  private final VersionSteps steps;
  private final FlipLines flips;
  private final RuleBook book;

  TrialParts(FactWords facts, VersionSteps steps, FlipLines flips, RuleBook book) {
    this.facts = facts;
    this.steps = steps;
    this.flips = flips;
    this.book = book;
  }

  /** The form with all facts; those that differ from the original are marked. */
  void form(Model model, PolicyFacts original, PolicyFacts now, boolean register) {
    model.addAttribute("sections", facts.form(original, now, register));
    model.addAttribute(
        "versions",
        book.versions().reversed().stream()
            .map(v -> Choice.of(v.id().value(), v.id().value()))
            .toList());
  }

  /** The facts under every version of the book. */
  void versions(Model model, PolicyFacts now, Collection<LocalDate> days) {
    model.addAttribute("steps", steps.of(now, days));
    model.addAttribute("columns", steps.columns());
  }

  /** The single changes that flip the outcome under one version. */
  void flips(
      Model model,
      PolicyVersionId version,
      PolicyFacts now,
      TrialAddress address,
      Map<String, String> asked) {
    List<FlipLines.Line> lines = flips.of(version, now, address, asked);
    model.addAttribute("flips", lines);
    model.addAttribute("flipsVersion", version.value());
  }
}
