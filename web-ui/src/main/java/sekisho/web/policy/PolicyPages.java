package sekisho.web.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.SourceGrade;
import sekisho.view.policy.Agreements;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.RuleText;
import sekisho.view.policy.Sources;
import sekisho.view.policy.VersionText;
import sekisho.web.Fields;
import sekisho.web.Times;
import sekisho.web.Typed;

/** The policy as it can be read: versions, rules, agreements, sources. It changes nothing. */
@Controller
class PolicyPages {
  private final RuleBook book;
  private final Agreements agreements;
  private final Sources sources;
  private final Clock clock;

  PolicyPages(RuleBook book, Agreements agreements, Sources sources, Clock clock) {
    this.book = book;
    this.agreements = agreements;
    this.sources = sources;
    this.clock = clock;
  }

  /** The day on which the register is asked how it stands. */
  record DayForm(String day) {}

  /** The rules of one stage of a version. */
  record StageOfRules(PolicyStage stage, List<RuleText> rules) {}

  @GetMapping("/policy")
  String versions(Model model) {
    model.addAttribute("versions", book.versions().reversed());
    model.addAttribute("current", book.inForceOn(today()).map(VersionText::id).orElse(null));
    model.addAttribute("grades", SourceGrade.values());
    return "policy/versions";
  }

  @GetMapping("/policy/{version:V\\d{4}}")
  String rules(@PathVariable String version, Model model) {
    PolicyVersionId id = new PolicyVersionId(version);
    VersionText text =
        book.version(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("version", text);
    model.addAttribute("until", until(text));
    model.addAttribute(
        "stages", List.of(PolicyStage.values()).stream().map(s -> stage(id, s)).toList());
    return "policy/rules";
  }

  @GetMapping("/policy/agreements")
  String agreements(@ModelAttribute("form") DayForm form, BindingResult bound, Model model) {
    Fields fields = Fields.of(bound, "policy.agreements");
    Typed<Optional<LocalDate>> typed = fields.maybeDay("day");
    LocalDate day = fields.wrong() ? today() : typed.get().orElse(today());
    model.addAttribute("day", day);
    model.addAttribute("agreements", agreements.on(day));
    return "policy/agreements";
  }

  @GetMapping("/policy/sources")
  String sources(Model model) {
    model.addAttribute("sources", sources.all());
    return "policy/sources";
  }

  private StageOfRules stage(PolicyVersionId version, PolicyStage stage) {
    return new StageOfRules(
        stage, book.rules(version).stream().filter(rule -> rule.stage() == stage).toList());
  }

  /** The last day of a version; empty for the newest one. */
  private Optional<LocalDate> until(VersionText version) {
    return book.versions().stream()
        .map(VersionText::effectiveFrom)
        .filter(from -> from.isAfter(version.effectiveFrom()))
        .min(LocalDate::compareTo)
        .map(from -> from.minusDays(1));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.JAPAN);
  }
}
