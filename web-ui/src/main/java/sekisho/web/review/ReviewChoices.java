package sekisho.web.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.ConcernLevel;
import sekisho.message.Ministry;
import sekisho.message.PolicyStage;
import sekisho.message.Position;
import sekisho.message.RuleHit;
import sekisho.message.SecretariesOutcome;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.CaseFile;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/** What the forms of the review offer to choose from. */
@Component
class ReviewChoices {
  private final CurrentOfficial official;
  private final Words words;
  private final Texts texts;

  ReviewChoices(CurrentOfficial official, Words words, Texts texts) {
    this.official = official;
    this.words = words;
    this.texts = texts;
  }

  void fill(Model model, CaseFile file) {
    model.addAttribute("viewpointChoices", words.choices(Viewpoint.class));
    model.addAttribute("concernChoices", words.choices(ConcernLevel.class));
    model.addAttribute("riskChoices", Risks.choices(words));
    model.addAttribute("positionChoices", words.choices(Position.class));
    model.addAttribute("ministryChoices", words.choices(Ministry.class));
    model.addAttribute("outcomeChoices", words.choices(SecretariesOutcome.class));
    model.addAttribute("yesNo", words.yesNo());
    model.addAttribute("documentChoices", documents(file));
    model.addAttribute("ruleChoices", rules(file));
  }

  private List<Choice> documents(CaseFile file) {
    return file.request().documentsFor(official.seat()).stream()
        .map(
            d ->
                new Choice(
                    d.document().hash().sha256(),
                    texts.read(d.document().fileName()),
                    words.label(d.document().kind())))
        .toList();
  }

  /** The rules of the newest evaluation that say something on permission or level. */
  private List<Choice> rules(CaseFile file) {
    return file.screening().evaluation().stream()
        .flatMap(e -> e.evaluation().hits().stream())
        .filter(hit -> hit.stage() != PolicyStage.D)
        .map(this::rule)
        .distinct()
        .toList();
  }

  private Choice rule(RuleHit hit) {
    return Choice.of(
        hit.rule().value(),
        words.of(
            "review.ground.rule-choice",
            hit.rule(),
            words.of("screening.trace.output." + hit.output())));
  }
}
