package sekisho.web.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import sekisho.view.policy.Agreements;
import sekisho.view.policy.Sources;
import sekisho.web.Fields;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;
import sekisho.web.Typed;

/** What the rules rest on: the register of agreements and the list of sources. */
@Controller
class PolicyPages {
  private final Agreements agreements;
  private final Sources sources;
  private final HouseClock clock;

  PolicyPages(Agreements agreements, Sources sources, HouseClock clock) {
    this.agreements = agreements;
    this.sources = sources;
    this.clock = clock;
  }

  /** The day on which the register is asked how it stands. */
  record DayForm(String day) {}

  @GetMapping("/policy/agreements")
  String agreements(@ModelAttribute("form") DayForm form, BindingResult bound, Model model) {
    Fields fields = Fields.of(bound, "policy.agreements");
    Typed<Optional<LocalDate>> typed = fields.maybeDay("day");
    LocalDate day = fields.wrong() ? today() : typed.get().orElse(today());
    model.addAttribute("day", day);
    model.addAttribute("agreements", agreements.on(day, ShownMoment.now().map(ShownMoment::at)));
    return "policy/agreements";
  }

  @GetMapping("/policy/sources")
  String sources(Model model) {
    model.addAttribute("sources", sources.all());
    return "policy/sources";
  }

  private LocalDate today() {
    return ShownMoment.today(clock);
  }
}
