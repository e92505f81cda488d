package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.message.Tri;
import sekisho.message.Verdict;

/** A spec of the policy: a sentence that names its rules, the facts, and what has to be said. */
final class PolicySentence {
  private final String words;
  private final PolicyVersionId version;
  private final PolicyFacts facts;
  private final List<String> hits = new ArrayList<>();
  private final List<Consumer<Evaluation>> expectations = new ArrayList<>();

  private PolicySentence(PolicyVersionId version, String words, PolicyFacts facts) {
    this.version = version;
    this.words = words;
    this.facts = facts;
  }

  /** A sentence about the ordinary case, changed in what the sentence is about. */
  static PolicySentence of(
      PolicyVersionId version, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return to("PH", version, words, change);
  }

  /** A sentence about the ordinary case with another destination. */
  static PolicySentence to(
      String country,
      PolicyVersionId version,
      String words,
      UnaryOperator<PolicyFactsBuilder> change) {
    return new PolicySentence(version, words, change.apply(ordinary(country)).build());
  }

  /**
   * Dull on purpose: equipment that is no weapon, to the government of a partner country with an
   * agreement in force, nothing against it, a precedent.
   */
  static PolicyFactsBuilder ordinary(String country) {
    return PolicyFacts.about(new Country(country))
        .agreement(AgreementStatus.IN_FORCE)
        .p1Treaty(Tri.NO)
        .p1Unsc(Tri.NO)
        .p1ConflictParty(Tri.NO)
        .combat(CombatStatus.NO)
        .securityPartner(true)
        .positiveMeaning(true)
        .destinationAppropriate(true)
        .concern(ConcernLevel.LOW)
        .precedent(true);
  }

  PolicySentence hit(String rule, String output) {
    hits.add(rule);
    return also(
        e ->
            assertThat(e.hits())
                .as(rule + " says " + output)
                .anyMatch(h -> h.rule().value().equals(rule) && h.output().equals(output)));
  }

  PolicySentence miss(String rule) {
    return also(
        e ->
            assertThat(e.hits())
                .as(rule + " does not apply")
                .extracting(RuleHit::rule)
                .extracting(Object::toString)
                .doesNotContain(rule));
  }

  PolicySentence verdict(Verdict verdict) {
    return also(e -> assertThat(e.verdict()).isEqualTo(verdict));
  }

  PolicySentence level(Level level) {
    return also(
        e -> {
          assertThat(e.level()).isEqualTo(level);
          assertThat(e.fourMinisters()).isEqualTo(level.fourMinisters());
        });
  }

  PolicySentence consent(ConsentException... exceptions) {
    ConsentBasis basis =
        exceptions.length == 0 ? ConsentBasis.PRIOR_CONSENT : ConsentBasis.CONTROL_CHECK;
    return also(
        e -> {
          assertThat(e.consentBasis()).isEqualTo(basis);
          assertThat(e.consentExceptions()).containsExactly(exceptions);
        });
  }

  PolicySentence also(Consumer<Evaluation> expectation) {
    expectations.add(expectation);
    return this;
  }

  void check(PolicyBook book) {
    Evaluation evaluation = book.evaluate(version, facts);
    assertThat(evaluation.version()).isEqualTo(version);
    assertThat(evaluation.facts()).isEqualTo(facts);
    expectations.forEach(expectation -> expectation.accept(evaluation));
  }

  String words() {
    return words;
  }

  PolicyVersionId version() {
    return version;
  }

  PolicyFacts facts() {
    return facts;
  }

  /** The rules that this sentence sees apply. */
  List<String> hits() {
    return hits;
  }

  @Override
  public String toString() {
    return version + " " + words;
  }
}
