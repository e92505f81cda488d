package sekisho.web.debrief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.Evaluation;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.view.debrief.Judged;
import sekisho.view.debrief.Playback;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Contrast;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/**
 * The record of an exercise judged under another version of the policy: the same facts, its rules.
 */
@Controller
class RejudgedController {
  private final LookedBack lookedBack;
  private final DebriefHeads heads;
  private final StepWords stepWords;
  private final RuleBook book;
  private final Comparisons comparisons;
  private final Words words;

  RejudgedController(
      LookedBack lookedBack,
      DebriefHeads heads,
      StepWords stepWords,
      RuleBook book,
      Comparisons comparisons,
      Words words) {
    this.lookedBack = lookedBack;
    this.heads = heads;
    this.stepWords = stepWords;
    this.book = book;
    this.comparisons = comparisons;
    this.words = words;
  }

  /** What one version says. */
  record Side(String version, String verdict, String level, List<String> rules) {}

  /** One answer on record, and the other version's. */
  record Row(
      long record,
      String address,
      String where,
      Side before,
      Side after,
      boolean same,
      String changes) {}

  @GetMapping("/exercises/{exercise}/debrief/policy")
  String show(@PathVariable UUID exercise, @RequestParam Optional<String> version, Model model) {
    return lookedBack.in(
        exercise,
        playback -> {
          List<Judged> judged = Judged.in(playback);
          VersionText chosen = chosen(version, judged);
          model.addAttribute("debrief", heads.of(playback, "/policy"));
          model.addAttribute("versions", versions());
          model.addAttribute("version", chosen.id().value());
          model.addAttribute(
              "rows", judged.stream().map(j -> row(playback, j, chosen.id())).toList());
          return "debrief/policy";
        });
  }

  /** The version asked for; else the newest one under which nothing in the exercise was judged. */
  private VersionText chosen(Optional<String> version, List<Judged> judged) {
    if (version.isPresent()) {
      return book.versions().stream()
          .filter(v -> v.id().value().equals(version.get()))
          .findFirst()
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
    return book.versions().reversed().stream()
        .filter(v -> judged.stream().noneMatch(j -> j.evaluation().version().equals(v.id())))
        .findFirst()
        .orElseGet(() -> book.versions().getLast());
  }

  private List<Choice> versions() {
    return book.versions().reversed().stream()
        .map(v -> Choice.of(v.id().value(), v.id().value()))
        .toList();
  }

  private Row row(Playback playback, Judged judged, PolicyVersionId version) {
    Evaluation after = comparisons.under(version, judged.evaluation().facts());
    Contrast contrast = new Contrast(judged.evaluation(), after);
    return new Row(
        judged.record(),
        DebriefPage.address(playback, judged.record(), Optional.empty()),
        stepWords.caseName(playback.scenario(), judged.scenarioCase()),
        side(judged.evaluation()),
        side(after),
        contrast.same(),
        words.list(
            contrast.flips().stream()
                .map(flip -> words.of("whatif.result." + flip.result()))
                .toList()));
  }

  private Side side(Evaluation evaluation) {
    return new Side(
        evaluation.version().value(),
        words.label(evaluation.verdict()),
        words.label(evaluation.level()),
        evaluation.hits().stream().map(RuleHit::rule).map(Object::toString).distinct().toList());
  }
}
