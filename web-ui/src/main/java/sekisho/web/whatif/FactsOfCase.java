package sekisho.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Officials;

/**
 * The facts of a case as its newest evaluation put them to the policy, or what is still missing.
 */
@Component
class FactsOfCase {
  private final CaseHeads heads;
  private final Officials officials;
  private final Words words;
  private final Times times;

  FactsOfCase(CaseHeads heads, Officials officials, Words words, Times times) {
    this.heads = heads;
    this.officials = officials;
    this.words = words;
    this.times = times;
  }

  /** The newest evaluation of the shown case; what is missing goes to the page otherwise. */
  Optional<Evaluated> find(Model model, CaseFile file, String page) {
    model.addAttribute("head", heads.of(file, page));
    model.addAttribute("at", file.at());
    Screening screening = file.screening();
    Optional<Evaluated> evaluated = screening.evaluation();
    if (evaluated.isEmpty()) {
      model.addAttribute("missing", missing(screening));
    } else {
      model.addAttribute("source", source(evaluated.get()));
      model.addAttribute("overtaken", !screening.evaluationStands());
    }
    return evaluated;
  }

  /** From which record the facts are. */
  private String source(Evaluated evaluated) {
    var entry = evaluated.entry();
    return words.of(
        "whatif.source",
        entry.record(),
        times.at(entry.at()),
        officials.inSeat(entry.person(), entry.seat()));
  }

  private List<String> missing(Screening s) {
    List<String> missing = new ArrayList<>();
    need(missing, s.p1().isPresent(), "p1");
    need(missing, s.p1Confirmed(), "p1-confirmed");
    need(missing, s.p1().filter(Screening.Principle1::hit).isEmpty(), "p1-hit");
    need(missing, s.item().isPresent(), "item");
    need(missing, s.classificationAgreed(), "item-agreed");
    need(missing, s.agreement().isPresent(), "agreement");
    need(missing, s.combat().isPresent(), "combat");
    need(missing, s.combat().filter(Screening.Combat::concurred).isPresent(), "combat-concurred");
    need(missing, false, "evaluation");
    return missing;
  }

  private void need(List<String> missing, boolean there, String key) {
    if (!there) {
      missing.add(words.of("whatif.missing." + key));
    }
  }
}
