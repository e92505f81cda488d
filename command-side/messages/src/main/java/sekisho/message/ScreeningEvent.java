package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened while a case was screened. */
public sealed interface ScreeningEvent extends CaseEvent {
  /** A policy version was pinned. */
  record PolicyVersionPinned(PolicyVersionId version, LocalDate effectiveFrom)
      implements ScreeningEvent {}

  /** The case was screened against Principle 1. */
  record P1Screened(P1Finding treaty, P1Finding unsc, P1Finding conflictParty, LocalDate dataAsOf)
      implements ScreeningEvent {}

  /** MOFA confirmed the findings on UNSC measures and party to a conflict. */
  record P1Confirmed(TextRef reason) implements ScreeningEvent {}

  /** MOFA disputed them; METI screens again. */
  record P1Disputed(TextRef reason) implements ScreeningEvent {}

  /** METI proposed to prohibit. */
  record ProhibitionProposed(ProhibitionGround ground, TextRef rationale)
      implements ScreeningEvent {}

  /** The transfer is prohibited under Principle 1; nothing lifts it (I-01). */
  record CaseProhibited(ProhibitionGround ground, TextRef rationale) implements ScreeningEvent {}

  /** The item was classified; weapon status waits for MOD's concurrence. */
  record ItemClassified(Classification classification, Appraisal appraisal)
      implements ScreeningEvent {}

  /** MOD concurred with the classification. */
  record ClassificationConcurred(TextRef reason) implements ScreeningEvent {}

  /** MOD did not concur; METI classifies again or the NSS settles it. */
  record ClassificationDisputed(TextRef reason) implements ScreeningEvent {}

  /** The NSS settled a disputed classification. */
  record ClassificationOverridden(Classification before, Classification after)
      implements ScreeningEvent {}

  /** The register of agreements was consulted for the destination. */
  record AgreementChecked(
      Country country,
      AgreementStatus status,
      Optional<LocalDate> signed,
      Optional<LocalDate> inForce,
      String charterClauseRef,
      SourceGrade grade,
      LocalDate asOf)
      implements ScreeningEvent {}

  /** MOFA determined the combat status; it counts once MOD concurs. */
  record CombatDetermined(
      Country country, CombatStatus status, TextRef basis, LocalDate asOf, LocalDate validUntil)
      implements ScreeningEvent {}

  /** MOD concurred with the combat finding. */
  record CombatConcurred(TextRef reason) implements ScreeningEvent {}

  /** MOD did not concur with the combat finding. */
  record CombatDisputed(TextRef reason) implements ScreeningEvent {}

  /** The rules were evaluated; replay reads this and never evaluates again. */
  record RulesEvaluated(Evaluation evaluation) implements ScreeningEvent {}

  /** The parties of the case were compared with the lists of parties; it replaces the earlier. */
  record PartiesScreened(
      List<PartyListVersion> lists, List<CaseParty> parties, List<PartyMatch> matches)
      implements ScreeningEvent {
    public PartiesScreened {
      lists = List.copyOf(lists);
      parties = List.copyOf(parties);
      matches = List.copyOf(matches);
    }
  }

  /** A person said what a match is. */
  record MatchDisposed(MatchedEntry match, MatchDisposition disposition, TextRef reason)
      implements ScreeningEvent {}
}
