package sekisho.web.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.P1Finding;
import sekisho.view.casefile.Answer;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Item;
import sekisho.view.casefile.Screening.Principle1;
import sekisho.view.casefile.Screening.Prohibition;
import sekisho.view.casefile.Screening.Settled;
import sekisho.web.Countries;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** The findings of screening in words, in the order in which they were recorded. */
@Component
class ScreeningFindings {
  private final Findings findings;
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Countries countries;

  ScreeningFindings(Findings findings, Words words, Texts texts, Times times, Countries countries) {
    this.findings = findings;
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.countries = countries;
  }

  List<Finding> principle1(CaseFile file) {
    var screening = file.screening();
    List<Finding> all = new ArrayList<>();
    screening
        .p1()
        .ifPresent(p -> all.add(of(file, p.entry(), "principle1.found", found(p), lines(p))));
    screening.p1().flatMap(Principle1::confirmation).ifPresent(a -> all.add(answer(file, a, "p1")));
    screening.p1Disputed().ifPresent(a -> all.add(answer(file, a, "p1")));
    screening
        .prohibitionProposed()
        .ifPresent(p -> all.add(prohibition(file, p, "prohibition.proposed", Chip.Tone.WARN)));
    screening
        .prohibited()
        .ifPresent(p -> all.add(prohibition(file, p, "prohibition.confirmed", Chip.Tone.BAD)));
    return all;
  }

  private Chip found(Principle1 p1) {
    if (p1.hit()) {
      return Chip.bad(words.of("screening.chip.hit"));
    }
    return p1.unknown()
        ? Chip.warn(words.of("screening.chip.unknown"))
        : Chip.ok(words.of("screening.chip.no-hit"));
  }

  private List<Pair> lines(Principle1 p1) {
    List<Pair> lines = new ArrayList<>();
    ground(lines, "treaty", p1.treaty());
    ground(lines, "unsc", p1.unsc());
    ground(lines, "conflictParty", p1.conflictParty());
    lines.add(Pair.of(words.of("screening.principle1.dataAsOf"), times.day(p1.dataAsOf())));
    return lines;
  }

  private void ground(List<Pair> lines, String name, P1Finding found) {
    lines.add(Pair.of(words.of("screening.principle1.short." + name), words.label(found.hit())));
    lines.add(texts.pair(words.of("screening.basis"), found.reference()));
  }

  private Finding prohibition(CaseFile file, Prohibition p, String title, Chip.Tone tone) {
    return of(
        file,
        p.entry(),
        title,
        new Chip(tone, words.of("screening.chip.prohibited")),
        List.of(
            Pair.of(words.of("screening.prohibition.ground"), words.label(p.ground())),
            texts.pair(words.of("screening.reason"), p.rationale())));
  }

  List<Finding> classification(CaseFile file) {
    List<Finding> all = new ArrayList<>();
    file.screening()
        .item()
        .ifPresent(
            item -> {
              var first = item.settled().map(Settled::before).orElse(item.classification());
              all.add(of(file, item.entry(), "classification.found", weapon(first), lines(item)));
              item.answer().ifPresent(a -> all.add(answer(file, a, "classification")));
              item.settled()
                  .ifPresent(
                      s ->
                          all.add(
                              of(
                                  file,
                                  s.entry(),
                                  "override",
                                  weapon(s.after()),
                                  lines(s.after()))));
            });
    return all;
  }

  private Chip weapon(Classification item) {
    return Chip.go(
        words.of(item.sdfWeapon() ? "screening.chip.weapon" : "screening.chip.not-weapon"));
  }

  private List<Pair> lines(Item item) {
    var lines =
        new ArrayList<>(lines(item.settled().map(Settled::before).orElse(item.classification())));
    var circumstances = item.appraisal().circumstances();
    lines.add(
        Pair.of(
            words.of("screening.classification.circumstances"),
            circumstances.isEmpty()
                ? words.of("screening.classification.no-circumstances")
                : words.list(circumstances.stream().map(c -> words.label(c)).toList())));
    lines.add(
        texts.pair(
            words.of("screening.classification.appraisalReason"), item.appraisal().reason()));
    return lines;
  }

  private List<Pair> lines(Classification item) {
    return List.of(
        Pair.of(words.of("screening.classification.item1.short"), is(item.item1Arms())),
        Pair.of(words.of("screening.classification.sdf.short"), is(item.sdfWeapon())),
        Pair.of(
            words.of("screening.classification.fiveCategory"), words.label(item.fiveCategory())),
        texts.pair(words.of("screening.reason"), item.reason()));
  }

  private String is(boolean holds) {
    return words.of("screening.classification." + (holds ? "is" : "is-not"));
  }

  List<Finding> combat(CaseFile file) {
    List<Finding> all = new ArrayList<>();
    file.screening()
        .combat()
        .ifPresent(
            c -> {
              all.add(of(file, c.entry(), "combat.found", found(c.status()), lines(c)));
              c.answer().ifPresent(a -> all.add(answer(file, a, "combat")));
            });
    return all;
  }

  private Chip found(CombatStatus status) {
    String text = words.of("screening.combat.short." + status);
    return switch (status) {
      case YES -> Chip.warn(text);
      case NO -> Chip.ok(text);
      case UNDETERMINED -> Chip.warn(text);
    };
  }

  private List<Pair> lines(Combat combat) {
    return List.of(
        Pair.of(words.of("screening.agreement.country"), countries.name(combat.country())),
        Pair.of(words.of("screening.combat.status"), words.label(combat.status())),
        texts.pair(words.of("screening.basis"), combat.basis()),
        Pair.of(words.of("screening.combat.combatAsOf"), times.day(combat.asOf())),
        Pair.of(words.of("screening.combat.combatValidUntil"), times.day(combat.validUntil())));
  }

  /** The agreement check: its result stands in a table. */
  Optional<Finding> agreement(CaseFile file) {
    return file.screening()
        .agreement()
        .map(
            a ->
                of(
                    file,
                    a.entry(),
                    "agreement.found",
                    new Chip(
                        switch (a.status()) {
                          case IN_FORCE -> Chip.Tone.OK;
                          case SIGNED, NONE -> Chip.Tone.WARN;
                        },
                        words.label(a.status())),
                    List.of()));
  }

  private Finding answer(CaseFile file, Answer answer, String to) {
    String key = "screening." + to + "-opinion";
    return findings.of(
        file,
        answer.entry(),
        words.of(key),
        answer.concurs()
            ? Chip.ok(words.of(key + ".agreed"))
            : Chip.warn(words.of(key + ".disputed")),
        List.of(texts.pair(words.of("screening.reason"), answer.reason())));
  }

  private Finding of(CaseFile file, Entry entry, String title, Chip chip, List<Pair> lines) {
    return findings.of(file, entry, words.of("screening." + title), chip, lines);
  }
}
