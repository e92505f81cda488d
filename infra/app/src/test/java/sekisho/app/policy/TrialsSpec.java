package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sekisho.app.register.SeededRegisters;
import sekisho.message.AgreementStatus;
import sekisho.message.Level;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.message.Verdict;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Contrast;
import sekisho.view.whatif.FactCodes;
import sekisho.view.whatif.OnDay;
import sekisho.view.whatif.Result;
import sekisho.view.whatif.SingleChange;
import sekisho.view.whatif.UnderVersion;
import sekisho.view.whatif.WorkedExample;

/** Facts that are no case, on the real tables and the real register (process 7.6). */
class TrialsSpec {
  private static final PolicyShelf SHELF =
      new PolicyShelf(PolicyFiles.read(), AdoptedVersions.NONE);
  private static final Comparisons COMPARISONS =
      new Comparisons(
          new WordingOfRules(SHELF),
          new BookTrials(new KiePolicyBook(SHELF), new SeededRegisters()));
  private static final PolicyVersionId V2026 = new PolicyVersionId("V2026");

  private static PolicyFacts facts(WorkedExample example) {
    return FactCodes.with(WorkedExample.plain(), example.facts());
  }

  private static OnDay on(LocalDate day, WorkedExample example) {
    return COMPARISONS.on(day, COMPARISONS.withAgreementOn(day, facts(example))).orElseThrow();
  }

  private static Contrast days(WorkedExample example) {
    return new Contrast(
        on(example.other(), example).evaluation(), on(example.day(), example).evaluation());
  }

  private static List<String> rules(List<RuleHit> hits) {
    return hits.stream().map(h -> h.rule().value()).toList();
  }

  private static Contrast.Flip flip(Contrast contrast, Result result) {
    return contrast.flips().stream()
        .filter(f -> f.result() == result)
        .findFirst()
        .orElseThrow(() -> new AssertionError(result + " does not differ"));
  }

  // ---- the worked examples

  @Test
  void example_c_the_destroyer_to_the_philippines_is_flipped_by_RB17() {
    Contrast contrast = days(WorkedExample.C);
    assertThat(contrast.before().verdict()).isEqualTo(Verdict.NOT_PERMISSIBLE);
    assertThat(contrast.after().verdict()).isEqualTo(Verdict.OK);
    assertThat(contrast.after().level()).isEqualTo(Level.L3);
    assertThat(contrast.after().undertakingRequired()).isTrue();
    assertThat(rules(flip(contrast, Result.VERDICT).begun())).containsExactly("RB17");
    assertThat(rules(flip(contrast, Result.DIET).begun())).containsExactly("RD8");
    assertThat(contrast.differs(Result.LEVEL)).isFalse();
  }

  @Test
  void example_m_is_decided_under_the_version_of_the_day_of_decision() {
    assertThat(on(LocalDate.of(2026, 4, 20), WorkedExample.M).version().id().value())
        .isEqualTo("V2024");
    assertThat(on(WorkedExample.M.day(), WorkedExample.M).version().id()).isEqualTo(V2026);
    assertThat(days(WorkedExample.M).after().verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void example_b_a_finished_product_to_its_licensor_is_flipped_by_RB9() {
    Contrast contrast = days(WorkedExample.B);
    assertThat(contrast.before().verdict()).isEqualTo(Verdict.NOT_PERMISSIBLE);
    assertThat(contrast.after().verdict()).isEqualTo(Verdict.OK);
    assertThat(rules(flip(contrast, Result.VERDICT).begun())).containsExactly("RB9");
  }

  @Test
  void example_a_body_armour_to_ukraine_is_flipped_by_RB12() {
    Contrast contrast = days(WorkedExample.A);
    assertThat(contrast.before().verdict()).isEqualTo(Verdict.NOT_PERMISSIBLE);
    assertThat(contrast.after().verdict()).isEqualTo(Verdict.OK);
    assertThat(contrast.after().level()).isEqualTo(Level.L3);
    assertThat(rules(flip(contrast, Result.VERDICT).begun())).containsExactly("RB12");
  }

  @Test
  void example_h_is_prohibited_under_every_version() {
    assertThat(COMPARISONS.underEvery(facts(WorkedExample.H)))
        .hasSizeGreaterThan(1)
        .allSatisfy(u -> assertThat(u.evaluation().verdict()).isEqualTo(Verdict.PROHIBITED));
  }

  // ---- versions and days

  @Test
  void each_version_ends_on_the_day_before_the_next_and_the_newest_does_not_end() {
    List<UnderVersion> lines = COMPARISONS.underEvery(facts(WorkedExample.C));
    assertThat(lines.getFirst().sinceBefore()).isEmpty();
    assertThat(lines.getLast().until()).isEmpty();
    UnderVersion v2024 = lines.get(lines.size() - 2);
    LocalDate from = v2024.version().effectiveFrom();
    assertThat(v2024.inForceOn(from.minusDays(1))).isFalse();
    assertThat(v2024.inForceOn(from)).isTrue();
    assertThat(v2024.inForceOn(LocalDate.of(2026, 4, 20))).isTrue();
    assertThat(v2024.inForceOn(LocalDate.of(2026, 4, 21))).isFalse();
    assertThat(lines.getLast().inForceOn(LocalDate.of(2026, 4, 21))).isTrue();
  }

  @Test
  void before_the_first_version_no_day_has_an_answer() {
    LocalDate first =
        COMPARISONS.underEvery(facts(WorkedExample.C)).getFirst().version().effectiveFrom();
    assertThat(COMPARISONS.on(first.minusDays(1), facts(WorkedExample.C))).isEmpty();
    assertThat(COMPARISONS.on(first, facts(WorkedExample.C))).isPresent();
  }

  @Test
  void the_agreement_is_the_one_of_the_register_on_the_day() {
    assertThat(on(LocalDate.of(2016, 2, 28), WorkedExample.C).facts().agreement())
        .isEqualTo(AgreementStatus.NONE);
    assertThat(on(LocalDate.of(2016, 2, 29), WorkedExample.C).facts().agreement())
        .isEqualTo(AgreementStatus.SIGNED);
    assertThat(on(LocalDate.of(2016, 4, 25), WorkedExample.C).facts().agreement())
        .isEqualTo(AgreementStatus.IN_FORCE);
  }

  // ---- what would flip it

  @Test
  void every_decisive_change_of_one_fact_is_found_and_no_other() {
    PolicyFacts destroyer = on(WorkedExample.C.day(), WorkedExample.C).facts();
    List<SingleChange> changes = COMPARISONS.decisiveChanges(V2026, destroyer);
    assertThat(changes).allMatch(change -> change.contrast().decisive());
    assertThat(changes)
        .extracting(change -> change.fact() + "=" + change.after())
        .contains("agreement=NONE", "combat=YES", "combat=UNDETERMINED", "positiveMeaning=no")
        .doesNotContain("smallValue=yes", "destination=US");
    SingleChange combat =
        changes.stream()
            .filter(c -> c.after().equals("YES"))
            .filter(c -> c.fact().equals("combat"))
            .findFirst()
            .orElseThrow();
    assertThat(rules(flip(combat.contrast(), Result.VERDICT).begun())).containsExactly("RB20");
    assertThat(rules(flip(combat.contrast(), Result.VERDICT).stopped())).containsExactly("RB17");
  }

  // ---- facts by name and code

  @Test
  void facts_are_the_same_after_a_way_through_their_codes() {
    for (WorkedExample example : WorkedExample.values()) {
      PolicyFacts facts = facts(example);
      assertThat(FactCodes.with(WorkedExample.plain(), FactCodes.of(facts))).isEqualTo(facts);
    }
    assertThat(FactCodes.with(WorkedExample.plain(), Map.of("sdfWeapon", "yes")).sdfWeapon())
        .isTrue();
  }

  @Test
  void what_is_no_code_of_a_fact_is_not_understood() {
    assertThat(FactCodes.understood("combat", "YES")).isTrue();
    assertThat(FactCodes.understood("combat", "yes")).isFalse();
    assertThat(FactCodes.understood("sdfWeapon", "YES")).isFalse();
    assertThat(FactCodes.understood("destination", "PHL")).isFalse();
    assertThat(FactCodes.understood("price", "1")).isFalse();
  }
}
