package sekisho.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyRule;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.AgreementEntry;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.JointDevelopment;
import sekisho.message.Level;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;
import sekisho.message.Verdict;

/**
 * A policy book and a register for specs of deciders, who must obey whatever a book says. The real
 * tables have specs of their own.
 */
final class OnPaper implements PolicyBook {
  static final LocalDate V2026_FROM = LocalDate.of(2026, 4, 21);

  /** A yearly series of numbers. */
  record Series(Numbers.Series series, int year) {}

  @Override
  public PolicyVersion inForceOn(LocalDate day) {
    return versions().get(day.isBefore(V2026_FROM) ? 0 : 1);
  }

  @Override
  public List<PolicyVersion> versions() {
    return List.of(version("V2024", LocalDate.of(2024, 3, 26)), version("V2026", V2026_FROM));
  }

  private static PolicyVersion version(String id, LocalDate from) {
    return new PolicyVersion(
        new PolicyVersionId(id), from, id, id, "on paper", SourceGrade.ASSUMPTION);
  }

  @Override
  public List<PolicyRule> rules(PolicyVersionId version) {
    return List.of();
  }

  /** Weapons to the ministers, careful cases to the Secretaries' Meeting, all else at L1. */
  @Override
  public Evaluation evaluate(PolicyVersionId version, PolicyFacts facts) {
    List<RuleHit> hits = new ArrayList<>();
    Verdict verdict = Verdict.OK;
    if (facts.sdfWeapon() && facts.combat() == CombatStatus.UNDETERMINED) {
      verdict = Verdict.HOLD;
    } else if (facts.sdfWeapon()
        && facts.combat() == CombatStatus.YES
        && !facts.specialCircumstances()) {
      verdict = Verdict.NOT_PERMISSIBLE;
      hits.add(hit("RB20", PolicyStage.B));
    } else if (facts.attOverriding() || facts.concern() == ConcernLevel.NO) {
      verdict = Verdict.NOT_PERMISSIBLE;
    }
    boolean gcapThird = facts.gcap() && facts.jointDevelopment() == JointDevelopment.THIRD;
    Level level =
        gcapThird
            ? Level.L4
            : facts.sdfWeapon()
                ? Level.L3
                : facts.concern() == ConcernLevel.CAREFUL ? Level.L2 : Level.L1;
    hits.add(hit("RC-" + level, PolicyStage.C));
    return new Evaluation(
        version,
        facts,
        hits,
        verdict,
        level,
        level.fourMinisters(),
        facts.sdfWeapon(),
        !facts.sdfWeapon(),
        ConsentBasis.PRIOR_CONSENT,
        List.of(ConsentException.PART_TO_LICENSOR),
        level.fourMinisters(),
        facts.sdfWeapon(),
        facts.sdfWeapon(),
        true);
  }

  private static RuleHit hit(String rule, PolicyStage stage) {
    return new RuleHit(new RuleId(rule), stage, "", "on paper", SourceGrade.ASSUMPTION);
  }

  /** Australia has an agreement in force, Canada one that is signed, nobody else has one. */
  static AgreementEntry agreement(Country country, LocalDate day) {
    AgreementStatus status =
        switch (country.code()) {
          case "AU" -> AgreementStatus.IN_FORCE;
          case "CA" -> AgreementStatus.SIGNED;
          default -> AgreementStatus.NONE;
        };
    return new AgreementEntry(
        country, status, Optional.empty(), Optional.empty(), "", SourceGrade.ASSUMPTION);
  }
}
