package sekisho.app.laboratory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.message.RuleHit;
import sekisho.message.Verdict;
import sekisho.view.laboratory.Said;

/**
 * Two answers to the same facts, and the rules that make the difference: those that applied on one
 * side only, in the stages that decide what differs.
 */
record Comparison(Said then, Said now, List<String> rulesThen, List<String> rulesNow) {

  static Comparison of(Evaluation then, Evaluation now) {
    Said before = said(then);
    Said after = said(now);
    Predicate<RuleHit> matters = matters(before, after);
    Set<Hit> hitsThen = hits(then, matters);
    Set<Hit> hitsNow = hits(now, matters);
    return new Comparison(before, after, only(hitsThen, hitsNow), only(hitsNow, hitsThen));
  }

  /** A rule with what it said: the same rule that says something else makes a difference too. */
  private record Hit(String rule, String output) {}

  static Said said(Evaluation e) {
    return new Said(e.version().value(), e.verdict(), e.level(), duties(e));
  }

  /** Duties come with a permission; where nothing is permitted there are none to compare. */
  private static List<String> duties(Evaluation e) {
    if (e.verdict() != Verdict.OK) {
      return List.of();
    }
    List<String> duties = new ArrayList<>();
    add(duties, e.fourMinisters(), "FOUR_MINISTERS");
    add(duties, e.undertakingRequired(), "UNDERTAKING");
    add(duties, e.undertakingAdvised(), "UNDERTAKING_ADVISED");
    duties.add(e.consentBasis().name());
    e.consentExceptions().stream().map(Enum::name).sorted().forEach(duties::add);
    add(duties, e.publication(), "PUBLICATION");
    add(duties, e.dietNotice(), "DIET_NOTICE");
    add(duties, e.monitoring(), "MONITORING");
    add(duties, e.annualReport(), "ANNUAL_REPORT");
    return duties;
  }

  private static void add(List<String> duties, boolean is, String duty) {
    if (is) {
      duties.add(duty);
    }
  }

  /** A verdict is made by A to C, a level by C, duties by D; nothing when nothing differs. */
  private static Predicate<RuleHit> matters(Said then, Said now) {
    boolean verdict = then.verdict() != now.verdict();
    boolean level = then.level() != now.level();
    boolean duties = !then.duties().equals(now.duties());
    return hit ->
        switch (hit.stage()) {
          case A, B -> verdict;
          case C -> verdict || level;
          case D -> !verdict && duties;
        };
  }

  private static Set<Hit> hits(Evaluation e, Predicate<RuleHit> matters) {
    return e.hits().stream()
        .filter(matters)
        .map(h -> new Hit(h.rule().value(), h.stage() == PolicyStage.D ? "" : h.output()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> only(Set<Hit> these, Collection<Hit> notThose) {
    return these.stream().filter(hit -> !notThose.contains(hit)).map(Hit::rule).distinct().toList();
  }
}
