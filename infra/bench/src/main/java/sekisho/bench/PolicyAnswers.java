package sekisho.bench;

import java.util.List;
import java.util.Random;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.Country;
import sekisho.message.FiveCategory;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.PolicyFacts;
import sekisho.message.RecipientType;
import sekisho.message.Tri;

/** How long the tables take to answer about facts that they have not seen before. */
final class PolicyAnswers {
  private static final int WARM_UP = 300;
  private static final int QUESTIONS = 500;

  private final PolicyBook book;
  private final Random random = new Random(19_670_421L);

  PolicyAnswers(Subject subject) {
    this.book = subject.bean(PolicyBook.class);
  }

  void measure(Plan plan, Report report) {
    List<PolicyVersion> versions = book.versions();
    report.size(
        "policy: %d versions, %d questions a round, each about other facts"
            .formatted(versions.size(), QUESTIONS));
    round(WARM_UP, versions);
    double[] half = new double[plan.rounds()];
    double[] most = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      Samples samples = round(QUESTIONS, versions);
      half[i] = samples.percentile(50);
      most[i] = samples.percentile(95);
    }
    report.add(new Figure("one question under all versions, p50", "ms", half, Figure.Target.NONE));
    report.add(
        new Figure("one question under all versions, p95", "ms", most, Figure.Target.under(20)));
  }

  private Samples round(int questions, List<PolicyVersion> versions) {
    Samples samples = new Samples();
    for (int i = 0; i < questions; i++) {
      PolicyFacts facts = facts();
      long asked = System.nanoTime();
      versions.forEach(version -> book.evaluate(version.id(), facts));
      samples.add(System.nanoTime() - asked);
    }
    return samples;
  }

  /**
   * Facts drawn by chance: so many combinations that hardly two questions of a run are the same.
   */
  PolicyFacts facts() {
    return PolicyFacts.about(new Country(any("PH", "US", "UA", "AU")))
        .form(any(ItemForm.values()))
        .sdfWeapon(random.nextBoolean())
        .missionWeapon(random.nextBoolean())
        .fiveCategory(any(FiveCategory.values()))
        .licensor(any(Licensor.values()))
        .toLicensor(random.nextBoolean())
        .licensorRequest(random.nextBoolean())
        .jointDevelopment(any(JointDevelopment.values()))
        .gcap(random.nextBoolean())
        .recipient(any(RecipientType.values()))
        .agreement(any(AgreementStatus.values()))
        .p1Treaty(Tri.NO)
        .p1Unsc(Tri.NO)
        .p1ConflictParty(Tri.NO)
        .combat(any(CombatStatus.values()))
        .aggressionVictim(random.nextBoolean())
        .specialCircumstances(random.nextBoolean())
        .securityPartner(random.nextBoolean())
        .positiveMeaning(random.nextBoolean())
        .peaceContribution(random.nextBoolean())
        .destinationAppropriate(true)
        .concern(any(ConcernLevel.values()))
        .precedent(random.nextBoolean())
        .acsa(random.nextBoolean())
        .build();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
