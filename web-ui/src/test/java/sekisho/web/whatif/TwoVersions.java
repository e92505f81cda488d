package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.ConsentBasis;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;
import sekisho.message.Verdict;
import sekisho.view.policy.CellText;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.InputText;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.RowText;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.RuleLine;
import sekisho.view.policy.RuleText;
import sekisho.view.policy.TableText;
import sekisho.view.policy.VersionText;
import sekisho.view.whatif.Trials;

/**
 * A book of two versions: the first permits no weapon, the second permits it with an agreement and
 * without combat. The register has an agreement with the Philippines from 2026 on.
 */
final class TwoVersions implements RuleBook, Trials {
  private static final VersionText V2024 = version("V2024", LocalDate.of(2024, 3, 26));
  private static final VersionText V2026 = version("V2026", LocalDate.of(2026, 4, 21));

  /** How often the policy was asked. */
  int asked;

  @Override
  public Evaluation evaluate(PolicyVersionId version, PolicyFacts facts) {
    asked++;
    boolean permitted =
        !facts.sdfWeapon()
            || (version.equals(V2026.id())
                && facts.agreement() == AgreementStatus.IN_FORCE
                && facts.combat() == CombatStatus.NO);
    List<RuleHit> hits = new ArrayList<>();
    if (permitted) {
      hits.add(hit(facts.sdfWeapon() ? "RB17" : "RB21", PolicyStage.B, "OK"));
    }
    hits.add(hit("RC4", PolicyStage.C, facts.sdfWeapon() ? "L3" : "L1"));
    boolean diet = permitted && facts.sdfWeapon();
    if (diet) {
      hits.add(hit("RD8", PolicyStage.D, "DIET"));
    }
    return new Evaluation(
        version,
        facts,
        hits,
        permitted ? Verdict.OK : Verdict.NOT_PERMISSIBLE,
        facts.sdfWeapon() ? Level.L3 : Level.L1,
        facts.sdfWeapon(),
        diet,
        false,
        ConsentBasis.PRIOR_CONSENT,
        List.of(),
        diet,
        diet,
        false,
        false);
  }

  @Override
  public AgreementStatus agreement(Country country, LocalDate day) {
    return country.code().equals("PH") && day.getYear() >= 2026
        ? AgreementStatus.IN_FORCE
        : AgreementStatus.NONE;
  }

  @Override
  public List<VersionText> versions() {
    return List.of(V2024, V2026);
  }

  @Override
  public Optional<VersionText> version(PolicyVersionId version) {
    return versions().stream().filter(v -> v.id().equals(version)).findFirst();
  }

  @Override
  public Optional<VersionText> inForceOn(LocalDate day) {
    return versions().stream()
        .filter(v -> !v.effectiveFrom().isAfter(day))
        .max(Comparator.comparing(VersionText::effectiveFrom));
  }

  @Override
  public List<RuleText> rules(PolicyVersionId version) {
    return List.of();
  }

  /** RB17 is new in the second version; the other rules are in both. */
  @Override
  public Optional<RuleText> rule(PolicyVersionId version, RuleId rule) {
    return rule.value().equals("RB17") && version.equals(V2024.id())
        ? Optional.empty()
        : Optional.of(
            new RuleText(
                rule,
                PolicyStage.B,
                List.of(new RuleLine("OK", "S:P01", SourceGrade.B, "認め得る。", "May be."))));
  }

  /** One row of permission, RB10 of the first version and RB21 of the second. */
  Explanation explain(PolicyVersionId version, PolicyFacts facts) {
    Evaluation evaluation = evaluate(version, facts);
    String rule = version.equals(V2024.id()) ? "RB10" : "RB21";
    var input =
        new InputText(
            "facts.combat",
            new Phrase("戦闘の有無", "combat"),
            Optional.of("combat"),
            List.of(),
            List.of());
    var cell = new CellText(input, "\"NO\"", List.of("NO"));
    var row =
        new RowText(
            rule + "-1",
            new RuleId(rule),
            new RuleLine("OK", "S:P01", SourceGrade.B, "認め得る。", "May be."),
            List.of(cell));
    boolean met = evaluation.hit(rule);
    var explained =
        new ExplainedRow(
            row,
            met ? ExplainedRow.Standing.FIRED : ExplainedRow.Standing.NOT_MET,
            Optional.empty(),
            List.of(new ExplainedCell(cell, facts.combat().name(), met)));
    var words = new Phrase("認め得る場合", "Permission");
    var table =
        new TableText(PolicyStage.B, words, words, words, false, List.of(input), List.of(row));
    return new Explanation(
        evaluation,
        List.of(new ExplainedTable(table, Optional.empty(), Optional.empty(), List.of(explained))));
  }

  private static RuleHit hit(String rule, PolicyStage stage, String output) {
    return new RuleHit(new RuleId(rule), stage, output, "S:P01", SourceGrade.B);
  }

  private static VersionText version(String id, LocalDate from) {
    return new VersionText(
        new PolicyVersionId(id), from, id + "改正", "Revision " + id, "S:P01", SourceGrade.B);
  }
}
