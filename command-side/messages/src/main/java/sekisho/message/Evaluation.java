package sekisho.message;

import java.util.List;

/**
 * The answer of the policy to one set of facts under one version: inputs, rules hit and outputs
 * (I-02). It is stored as it was given and never computed again.
 *
 * @param hits the rules that applied, stage by stage, in the order of the table
 * @param level who decides; also when the verdict is adverse, for the body that may say so
 * @param undertakingRequired whether an undertaking with a UN-Charter-use clause is needed
 * @param undertakingAdvised whether one is advised without being needed
 * @param consentExceptions the listed exceptions that allow CONTROL_CHECK; empty for PRIOR_CONSENT
 * @param publication whether the case is published
 * @param dietNotice whether the Diet is notified afterwards
 * @param monitoring whether a monitoring plan is needed
 * @param annualReport whether a licence is entered in the METI annual report
 */
public record Evaluation(
    PolicyVersionId version,
    PolicyFacts facts,
    List<RuleHit> hits,
    Verdict verdict,
    Level level,
    boolean fourMinisters,
    boolean undertakingRequired,
    boolean undertakingAdvised,
    ConsentBasis consentBasis,
    List<ConsentException> consentExceptions,
    boolean publication,
    boolean dietNotice,
    boolean monitoring,
    boolean annualReport) {
  public Evaluation {
    hits = List.copyOf(hits);
    consentExceptions = List.copyOf(consentExceptions);
  }

  /** Whether a rule of this id applied. */
  public boolean hit(String rule) {
    return hits.stream().anyMatch(h -> h.rule().value().equals(rule));
  }
}
