package sekisho.message;

import java.time.LocalDate;
import java.util.List;

/** What may be asked while a case is screened: Principle 1, classification, agreement, combat. */
public sealed interface ScreeningCommand extends CaseCommand {
  /**
   * Pin the policy version in force today to the case; it is checked again at the decision (I-02).
   */
  record PinPolicy(CaseId caseId) implements ScreeningCommand {}

  /**
   * Screen against Principle 1.
   *
   * @param dataAsOf the date of the reference data, at most one day old
   */
  record ScreenPrinciple1(
      CaseId caseId, P1Finding treaty, P1Finding unsc, P1Finding conflictParty, LocalDate dataAsOf)
      implements ScreeningCommand {}

  /** MOFA confirms, or disputes, the findings on UNSC measures and party to a conflict. */
  record ConfirmPrinciple1(CaseId caseId, boolean agrees, TextRef reason)
      implements ScreeningCommand {}

  /** METI proposes to prohibit on a hit under Principle 1. */
  record ProposeProhibition(CaseId caseId, ProhibitionGround ground, TextRef rationale)
      implements ScreeningCommand {}

  /** The NSS confirms the prohibition. */
  record ConfirmProhibition(CaseId caseId) implements ScreeningCommand {}

  /** Classify the item in both senses, and appraise the transfer under the guidelines' heads. */
  record ClassifyItem(CaseId caseId, Classification classification, Appraisal appraisal)
      implements ScreeningCommand {}

  /** MOD concurs, or not, with the finding on weapons in the sense of the SDF Act. */
  record ConcurClassification(CaseId caseId, boolean concurs, TextRef reason)
      implements ScreeningCommand {}

  /** The NSS settles a disputed classification. */
  record OverrideClass(CaseId caseId, Classification classification) implements ScreeningCommand {}

  /** Check the destination against the register of agreements, as of today. */
  record CheckAgreement(CaseId caseId) implements ScreeningCommand {}

  /**
   * Determine whether combat is judged to be actually taking place in the destination.
   *
   * @param asOf the day for which it is determined
   * @param validUntil the last day on which the finding may be relied on
   */
  record DetermineCombat(
      CaseId caseId, CombatStatus status, TextRef basis, LocalDate asOf, LocalDate validUntil)
      implements ScreeningCommand {}

  /** MOD concurs, or not, with the combat finding. */
  record ConcurCombat(CaseId caseId, boolean concurs, TextRef reason) implements ScreeningCommand {}

  /** Evaluate the rules on the facts as they are, under the version in force today. */
  record EvaluateRules(CaseId caseId) implements ScreeningCommand {}

  /**
   * Record the comparison of the parties of the case with the lists of parties; the product asks by
   * itself when a list or a party has changed.
   *
   * @param lists the versions that were compared, one of each list
   * @param parties all parties of the case
   */
  record ScreenParties(
      CaseId caseId,
      List<PartyListVersion> lists,
      List<CaseParty> parties,
      List<PartyMatch> matches)
      implements ScreeningCommand {
    public ScreenParties {
      lists = List.copyOf(lists);
      parties = List.copyOf(parties);
      matches = List.copyOf(matches);
    }
  }

  /** Say whether a party of the case is the listed party that it resembles. */
  record DisposeMatch(
      CaseId caseId, MatchedEntry match, MatchDisposition disposition, TextRef reason)
      implements ScreeningCommand {}
}
