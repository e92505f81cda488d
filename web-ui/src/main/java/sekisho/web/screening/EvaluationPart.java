package sekisho.web.screening;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Evaluation;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.policy.RuleBook;
import sekisho.web.Words;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.part.Pair;

/** The policy version and the evaluation of the rules, as the screening page shows them. */
@Component
class EvaluationPart {
  private final RuleBook book;
  private final DecisionTrace trace;
  private final Words words;

  EvaluationPart(RuleBook book, DecisionTrace trace, Words words) {
    this.book = book;
    this.trace = trace;
    this.words = words;
  }

  void fill(Model model, CaseFile file, Versions versions) {
    model.addAttribute("inForce", versions.inForce().orElse(null));
    model.addAttribute("pinned", versions.pinned().flatMap(book::version).orElse(null));
    model.addAttribute("pinnedOutdated", versions.pinnedOutdated());
    Evaluation newest = file.screening().evaluation().map(Evaluated::evaluation).orElse(null);
    model.addAttribute("evaluation", newest);
    if (newest != null) {
      model.addAttribute("trace", trace.of(newest));
      model.addAttribute("duties", duties(newest));
      model.addAttribute("evaluatedVersion", newest.version());
      model.addAttribute("otherVersion", !versions.isInForce(newest.version()));
      model.addAttribute("otherFacts", !file.screening().evaluationStands());
    }
    model.addAttribute(
        "evaluationsBefore",
        file.screening().evaluations().stream()
            .limit(Math.max(0, file.screening().evaluations().size() - 1L))
            .toList());
  }

  private List<Pair> duties(Evaluation e) {
    return List.of(
        pair("level", words.label(e.level())),
        pair("four", needed(e.fourMinisters())),
        pair("undertaking", undertaking(e)),
        pair("consent", consent(e)),
        pair("publication", needed(e.publication())),
        pair("diet", needed(e.dietNotice())),
        pair("monitoring", needed(e.monitoring())),
        pair("annual", needed(e.annualReport())));
  }

  private String undertaking(Evaluation e) {
    if (e.undertakingRequired()) {
      return words.of("screening.evaluation.undertaking.needed");
    }
    return words.of(
        "screening.evaluation.undertaking." + (e.undertakingAdvised() ? "advised" : "not-needed"));
  }

  private String consent(Evaluation e) {
    String basis = words.label(e.consentBasis());
    return e.consentExceptions().isEmpty()
        ? basis
        : words.of(
            "screening.trace.output.exception",
            basis,
            words.list(e.consentExceptions().stream().map(x -> words.label(x)).toList()));
  }

  private String needed(boolean needed) {
    return words.of("screening.evaluation." + (needed ? "needed" : "not-needed"));
  }

  private Pair pair(String name, String value) {
    return Pair.of(words.of("screening.evaluation." + name), value);
  }
}
