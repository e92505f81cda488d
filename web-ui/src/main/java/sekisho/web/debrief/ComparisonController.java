package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.RerunOutcome;
import sekisho.view.debrief.Alignment;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.Decision;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Plays;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords;
import sekisho.web.part.Choice;
import sekisho.web.part.Pair;

/** Two plays of a scenario beside each other, decision by decision. */
@Controller
class ComparisonController {
  private final LookedBack lookedBack;
  private final DebriefHeads heads;
  private final StepWords stepWords;
  private final RecordWords recordWords;
  private final Plays plays;
  private final Branches branches;
  private final Texts texts;
  private final Words words;

  ComparisonController(
      LookedBack lookedBack,
      DebriefHeads heads,
      StepWords stepWords,
      RecordWords recordWords,
      Plays plays,
      Branches branches,
      Texts texts,
      Words words) {
    this.lookedBack = lookedBack;
    this.heads = heads;
    this.stepWords = stepWords;
    this.recordWords = recordWords;
    this.plays = plays;
    this.branches = branches;
    this.texts = texts;
    this.words = words;
  }

  /** One decision of one side. */
  record Side(String address, String time, List<Pair> chosen) {}

  /** One point of decision. */
  record Row(
      String what,
      String where,
      @Nullable Side one,
      @Nullable Side other,
      boolean same,
      boolean first) {}

  /** What came out of the re-run by which this exercise was made. */
  record Proof(boolean equal, String facts, List<Pair> hashes, @Nullable String difference) {}

  @GetMapping("/exercises/{exercise}/debrief/comparison")
  String show(@PathVariable UUID exercise, @RequestParam Optional<UUID> with, Model model) {
    return lookedBack.in(
        exercise,
        playback -> {
          model.addAttribute("debrief", heads.of(playback, "/comparison"));
          model.addAttribute("others", others(playback));
          model.addAttribute("with", with.map(UUID::toString).orElse(""));
          model.addAttribute("trainer", lookedBack.trainer());
          model.addAttribute(
              "hindered",
              branches
                  .rerunHindered(playback)
                  .map(h -> words.of("debrief.rerun.not." + h))
                  .orElse(null));
          model.addAttribute(
              "proof", DebriefFile.of(playback.records()).rerun().map(this::proof).orElse(null));
          with.map(lookedBack::open).ifPresent(other -> compare(playback, other, model));
          return "debrief/comparison";
        });
  }

  private List<Choice> others(Playback playback) {
    if (!lookedBack.trainer()) {
      return List.of();
    }
    return plays.of(playback.scenario().id()).stream()
        .filter(play -> !play.exercise().equals(playback.exercise()))
        .map(
            play ->
                Choice.of(
                    play.exercise().toString(),
                    words.of("debrief.comparison.choice", texts.read(play.name()), play.records())))
        .toList();
  }

  private void compare(Playback one, Playback other, Model model) {
    Alignment alignment = Alignment.of(one, other);
    Optional<Alignment.Line> first = alignment.firstDivergence();
    model.addAttribute("otherName", texts.read(other.name()));
    model.addAttribute("otherAddress", DebriefHeads.address(other));
    model.addAttribute(
        "rows",
        alignment.lines().stream()
            .map(line -> row(one, other, line, first.filter(line::equals).isPresent()))
            .toList());
    model.addAttribute("firstWords", first.map(line -> firstWords(one, line)).orElse(null));
    model.addAttribute(
        "sameCount", alignment.lines().stream().filter(Alignment.Line::same).count());
  }

  private String firstWords(Playback one, Alignment.Line line) {
    String what = what(line.key());
    String where = stepWords.caseName(one.scenario(), line.key().scenarioCase());
    return line.one().isEmpty()
        ? words.of("debrief.comparison.first.right", where, what)
        : line.other().isEmpty()
            ? words.of("debrief.comparison.first.left", where, what)
            : words.of("debrief.comparison.first", where, what);
  }

  private String what(Decision.Key key) {
    String what = recordWords.what(key.type());
    String who = words.of("debrief.about", what, words.label(key.seat()));
    return key.nth() > 1 ? words.of("debrief.comparison.nth", who, key.nth()) : who;
  }

  private Row row(Playback one, Playback other, Alignment.Line line, boolean first) {
    return new Row(
        what(line.key()),
        stepWords.caseName(one.scenario(), line.key().scenarioCase()),
        line.one().map(d -> side(one, d)).orElse(null),
        line.other().map(d -> side(other, d)).orElse(null),
        line.same(),
        first);
  }

  private Side side(Playback playback, Decision decision) {
    return new Side(
        DebriefPage.address(playback, decision.step().number(), Optional.empty()),
        stepWords.since(playback.epoch(), decision.step().time()),
        recordWords.carried(decision.chosen()));
  }

  private Proof proof(RerunOutcome outcome) {
    List<Pair> hashes = new ArrayList<>();
    hashes.add(Pair.of(words.of("debrief.rerun.original"), outcome.originalHash()));
    hashes.add(Pair.of(words.of("debrief.rerun.rerun"), outcome.rerunHash()));
    return new Proof(
        outcome.equal(),
        words.of("debrief.rerun.facts", outcome.facts()),
        hashes,
        outcome.equal()
            ? null
            : words.of(
                "debrief.rerun.difference", outcome.originalRecord(), outcome.rerunRecord()));
  }
}
