package sekisho.web.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Screening;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Item;
import sekisho.view.casefile.Screening.Principle1;
import sekisho.web.Words;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;

/** The six steps of the screening as they stand, in order. */
@Component
class ScreeningSteps {
  private final ScreeningFindings found;
  private final Findings findings;
  private final DecisionTrace trace;
  private final Words words;

  ScreeningSteps(ScreeningFindings found, Findings findings, DecisionTrace trace, Words words) {
    this.found = found;
    this.findings = findings;
    this.trace = trace;
    this.words = words;
  }

  List<Step> of(CaseFile file, LocalDate day, Versions versions) {
    List<NextAct> due = file.nextActs(day);
    return List.of(
        step(1, "policy", policy(versions), pinned(file), due),
        step(2, "principle1", principle1(file.screening()), found.principle1(file), due),
        step(3, "classification", item(file.screening()), found.classification(file), due),
        step(4, "agreement", agreement(file), found.agreement(file).stream().toList(), due),
        step(5, "combat", combat(file, day), found.combat(file), due),
        step(6, "evaluation", evaluation(file.screening(), versions), evaluated(file), due));
  }

  private Step step(int number, String id, Chip chip, List<Finding> findings, List<NextAct> due) {
    return new Step(id, number, words.of("screening." + id), chip, findings, waits(id, due));
  }

  private @Nullable String waits(String step, List<NextAct> due) {
    List<String> seats =
        due.stream()
            .filter(n -> step.equals(ScreeningActs.SECTIONS.get(n.act())))
            .map(n -> words.label(n.seat()))
            .toList();
    return seats.isEmpty() ? null : words.list(seats);
  }

  private Chip policy(Versions versions) {
    if (versions.notPinned()) {
      return chip(Chip.Tone.TODO, "open");
    }
    return versions.pinnedOutdated()
        ? chip(Chip.Tone.WARN, "outdated")
        : chip(Chip.Tone.OK, "done");
  }

  private List<Finding> pinned(CaseFile file) {
    return file
        .screening()
        .pinned()
        .map(
            p ->
                findings.of(
                    file,
                    p.entry(),
                    words.of("screening.policy.pinned"),
                    Chip.go(p.version().value()),
                    List.of()))
        .stream()
        .toList();
  }

  private Chip principle1(Screening screening) {
    if (screening.prohibited().isPresent()) {
      return chip(Chip.Tone.BAD, "prohibited");
    } else if (screening.p1().isEmpty()) {
      return screening.p1Disputed().isPresent()
          ? chip(Chip.Tone.WARN, "disputed")
          : chip(Chip.Tone.TODO, "open");
    }
    Principle1 p1 = screening.p1().orElseThrow();
    if (p1.hit()) {
      return chip(Chip.Tone.BAD, "hit");
    } else if (p1.unknown()) {
      return chip(Chip.Tone.WARN, "unknown");
    }
    return screening.p1Confirmed() ? chip(Chip.Tone.OK, "done") : chip(Chip.Tone.GO, "waiting");
  }

  private Chip item(Screening screening) {
    Optional<Item> item = screening.item();
    if (item.isEmpty()) {
      boolean cleared =
          screening.p1Confirmed() && screening.p1().filter(p -> p.hit() || p.unknown()).isEmpty();
      return chip(Chip.Tone.TODO, cleared ? "open" : "blocked");
    } else if (item.orElseThrow().disputed()) {
      return chip(Chip.Tone.WARN, "disputed");
    }
    return item.orElseThrow().agreed() ? chip(Chip.Tone.OK, "done") : chip(Chip.Tone.GO, "waiting");
  }

  private Chip agreement(CaseFile file) {
    return file.screening().agreement().isPresent()
        ? chip(Chip.Tone.OK, "done")
        : chip(Chip.Tone.TODO, early(file) ? "blocked" : "open");
  }

  private Chip combat(CaseFile file, LocalDate day) {
    Optional<Combat> found = file.screening().combat();
    if (found.isEmpty()) {
      return chip(Chip.Tone.TODO, early(file) ? "blocked" : "open");
    }
    Combat combat = found.orElseThrow();
    if (combat.disputed()) {
      return chip(Chip.Tone.WARN, "disputed");
    } else if (!combat.validOn(day)) {
      return chip(Chip.Tone.WARN, "expired");
    }
    return combat.concurred() ? chip(Chip.Tone.OK, "done") : chip(Chip.Tone.GO, "waiting");
  }

  private static boolean early(CaseFile file) {
    return file.stage() == Stage.SUBMITTED || file.stage() == Stage.P1_SCREENING;
  }

  private Chip evaluation(Screening screening, Versions versions) {
    if (screening.evaluation().isEmpty()) {
      return chip(Chip.Tone.TODO, screening.complete() ? "open" : "blocked");
    } else if (versions.evaluationOutdated()) {
      return chip(Chip.Tone.WARN, "outdated");
    }
    return trace.verdict(screening.evaluation().orElseThrow().evaluation());
  }

  private List<Finding> evaluated(CaseFile file) {
    return file
        .screening()
        .evaluation()
        .map(
            e ->
                findings.of(
                    file,
                    e.entry(),
                    words.of("screening.evaluation.found", e.evaluation().version()),
                    trace.verdict(e.evaluation()),
                    List.of()))
        .stream()
        .toList();
  }

  private Chip chip(Chip.Tone tone, String word) {
    return new Chip(tone, words.of("screening.chip." + word));
  }
}
