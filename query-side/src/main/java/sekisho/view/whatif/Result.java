package sekisho.view.whatif;

import java.util.List;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.message.RuleHit;
import sekisho.message.Verdict;

/** One of the things that the policy says about a set of facts. */
public enum Result {
  VERDICT,
  LEVEL,
  FOUR_MINISTERS,
  UNDERTAKING,
  CONSENT,
  PUBLICATION,
  DIET,
  MONITORING,
  ANNUAL_REPORT;

  /** What is asked of a permitted transfer; where nothing is permitted nothing is asked. */
  public boolean obligation() {
    return compareTo(UNDERTAKING) >= 0;
  }

  /** What an evaluation says here; equal when it says the same. */
  public Object of(Evaluation evaluation) {
    return obligation() && evaluation.verdict() != Verdict.OK ? "" : said(evaluation);
  }

  private Object said(Evaluation evaluation) {
    return switch (this) {
      case VERDICT -> evaluation.verdict();
      case LEVEL -> evaluation.level();
      case FOUR_MINISTERS -> evaluation.fourMinisters();
      case UNDERTAKING ->
          List.of(evaluation.undertakingRequired(), evaluation.undertakingAdvised());
      case CONSENT -> List.of(evaluation.consentBasis(), evaluation.consentExceptions());
      case PUBLICATION -> evaluation.publication();
      case DIET -> evaluation.dietNotice();
      case MONITORING -> evaluation.monitoring();
      case ANNUAL_REPORT -> evaluation.annualReport();
    };
  }

  /** Whether a rule that applied bears on this result, by its stage and what it says. */
  boolean restsOn(RuleHit hit) {
    String said = hit.output();
    return switch (this) {
      case VERDICT ->
          hit.stage() == PolicyStage.A || hit.stage() == PolicyStage.B || said.equals("N");
      case LEVEL, FOUR_MINISTERS -> hit.stage() == PolicyStage.C && !said.equals("N");
      case UNDERTAKING -> said.startsWith("UND");
      case CONSENT -> said.equals("PC") || said.startsWith("CC:");
      case PUBLICATION -> said.equals("PUB");
      case DIET -> said.equals("DIET");
      case MONITORING -> said.equals("MON");
      case ANNUAL_REPORT -> said.equals("REPORT");
    };
  }
}
