package sekisho.web.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Level;
import sekisho.message.ObjectionOutcome;
import sekisho.message.RuleHit;
import sekisho.message.Seat;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.casefile.SignOff.Round;
import sekisho.view.casefile.SignOff.Voiding;
import sekisho.web.Cases;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.part.Choice;

/** The page on which a minister signs, objects or returns, after all that is being signed. */
@Component
class ConfirmationPage {
  private final Cases cases;
  private final CaseHeads heads;
  private final Shown shown;
  private final Rounds rounds;
  private final Words words;

  ConfirmationPage(Cases cases, CaseHeads heads, Shown shown, Rounds rounds, Words words) {
    this.cases = cases;
    this.heads = heads;
    this.shown = shown;
    this.rounds = rounds;
    this.words = words;
  }

  /**
   * Another dossier than the one that was read: what became of that one.
   *
   * @param address where to see what changed
   */
  record Changed(String words, String address) {}

  /**
   * Fills the model and names the template.
   *
   * @param posted the hash that was just sent and not accepted, if there is one
   */
  String show(UUID id, Judgement judgement, @Nullable String posted, Model model) {
    CaseFile file = cases.open(id);
    Optional<Round> open = file.signOff().openRound();
    model.addAttribute("head", heads.of(file, "/signoff"));
    model.addAttribute("heading", words.of("signoff.confirm." + judgement.word()));
    model.addAttribute("board", CaseHeads.address(file) + "/signoff");
    model.addAttribute("act", judgement.word());
    changed(file, open, posted).ifPresent(changed -> model.addAttribute("changed", changed));
    open.ifPresent(
        round -> {
          model.addAttribute("round", rounds.of(file, round));
          model.addAttribute("effect", effect(file, round, judgement));
          shown.fill(file, model);
        });
    blank(model, "objectionForm", ObjectionForm.blank());
    blank(model, "returnForm", ReturnForm.blank());
    model.addAttribute("objectionOutcomes", words.choices(ObjectionOutcome.class));
    model.addAttribute("viewpoints", words.choices(Viewpoint.class));
    model.addAttribute("rules", rules(file));
    return "signoff/confirmation";
  }

  /** What follows at once from this act. */
  private String effect(CaseFile file, Round round, Judgement judgement) {
    if (judgement != Judgement.SIGN) {
      return words.of("signoff.effect." + judgement.word());
    }
    int after = round.signed() + 1;
    if (after < Seat.FOUR_MINISTERS.size()) {
      return words.of("signoff.effect.sign", after);
    }
    boolean cabinet =
        file.screening()
            .evaluation()
            .map(Evaluated::evaluation)
            .filter(e -> e.level() == Level.L4)
            .isPresent();
    return words.of(cabinet ? "signoff.effect.sign.cabinet" : "signoff.effect.sign.fourth");
  }

  private Optional<Changed> changed(CaseFile file, Optional<Round> open, @Nullable String posted) {
    if (posted == null || open.filter(r -> r.dossier().sha256().equals(posted)).isPresent()) {
      return Optional.empty();
    }
    Optional<Round> read =
        file.signOff().rounds().stream()
            .filter(r -> r.dossier().sha256().equals(posted))
            .findFirst();
    Optional<Voiding> voided = read.flatMap(Round::voided);
    String address = CaseHeads.address(file);
    return Optional.of(
        voided
            .map(
                v ->
                    new Changed(
                        words.of(
                            "signoff.changed.record",
                            read.orElseThrow().number(),
                            v.entry().record()),
                        address + "?at=" + v.entry().record()))
            .orElseGet(() -> new Changed(words.of("signoff.changed"), address + "/signoff")));
  }

  private List<Choice> rules(CaseFile file) {
    return file.screening()
        .evaluation()
        .map(e -> e.evaluation().hits().stream().map(ConfirmationPage::rule).distinct().toList())
        .orElse(List.of());
  }

  private static Choice rule(RuleHit hit) {
    return Choice.of(hit.rule().value(), hit.rule() + " (" + hit.citation() + ")");
  }

  private static void blank(Model model, String name, Object form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form);
    }
  }
}
