package sekisho.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AmendedPart;
import sekisho.message.Appraisal;
import sekisho.message.CaseEvent;
import sekisho.message.Classification;
import sekisho.message.Evaluation;
import sekisho.message.ReopenTrigger;
import sekisho.message.ScreeningEvent.AgreementChecked;
import sekisho.message.ScreeningEvent.ClassificationConcurred;
import sekisho.message.ScreeningEvent.ClassificationDisputed;
import sekisho.message.ScreeningEvent.ClassificationOverridden;
import sekisho.message.ScreeningEvent.CombatConcurred;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.CombatDisputed;
import sekisho.message.ScreeningEvent.ItemClassified;
import sekisho.message.ScreeningEvent.P1Confirmed;
import sekisho.message.ScreeningEvent.P1Disputed;
import sekisho.message.ScreeningEvent.P1Screened;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.Tri;

/** The findings of screening that still have force: what a later change overtook is not here. */
public record Screened(
    Optional<P1Screened> p1,
    boolean p1Confirmed,
    Optional<Classification> classification,
    Optional<Appraisal> appraisal,
    boolean classificationAgreed,
    boolean classificationDisputed,
    Optional<AgreementChecked> agreement,
    Optional<CombatDetermined> combat,
    boolean combatConcurred,
    Optional<Evaluation> evaluation) {

  /** The findings of a case as they count now. */
  public static Screened of(CaseState state) {
    Optional<P1Screened> p1 = state.latestUnless(P1Screened.class, Screened::overtakesP1);
    Optional<ItemClassified> item =
        state.latestUnless(ItemClassified.class, Screened::overtakesItem);
    Optional<CombatDetermined> combat =
        state.latestUnless(CombatDetermined.class, Screened::overtakesCountry);
    Optional<CaseEvent> onP1 =
        state.newestOf(Set.of(P1Screened.class, P1Confirmed.class, P1Disputed.class));
    Optional<CaseEvent> onItem =
        state.newestOf(
            Set.of(
                ItemClassified.class,
                ClassificationConcurred.class,
                ClassificationDisputed.class,
                ClassificationOverridden.class));
    Optional<CaseEvent> onCombat =
        state.newestOf(Set.of(CombatDetermined.class, CombatConcurred.class, CombatDisputed.class));
    return new Screened(
        p1,
        p1.isPresent() && onP1.filter(P1Confirmed.class::isInstance).isPresent(),
        item.map(i -> override(onItem).orElse(i.classification())),
        item.map(ItemClassified::appraisal),
        item.isPresent()
            && onItem
                .filter(
                    e ->
                        e instanceof ClassificationConcurred
                            || e instanceof ClassificationOverridden)
                .isPresent(),
        item.isPresent() && onItem.filter(ClassificationDisputed.class::isInstance).isPresent(),
        state.latestUnless(AgreementChecked.class, Screened::overtakesCountry),
        combat,
        combat.isPresent() && onCombat.filter(CombatConcurred.class::isInstance).isPresent(),
        state.latest(RulesEvaluated.class).map(RulesEvaluated::evaluation));
  }

  private static Optional<Classification> override(Optional<CaseEvent> newest) {
    return newest
        .filter(ClassificationOverridden.class::isInstance)
        .map(e -> ((ClassificationOverridden) e).after());
  }

  public boolean p1Hit() {
    return p1Findings().anyMatch(hit -> hit == Tri.YES);
  }

  public boolean p1Unknown() {
    return p1Findings().anyMatch(hit -> hit == Tri.UNKNOWN);
  }

  private Stream<Tri> p1Findings() {
    return p1.stream()
        .flatMap(p -> Stream.of(p.treaty().hit(), p.unsc().hit(), p.conflictParty().hit()));
  }

  public boolean sdfWeapon() {
    return classification.map(Classification::sdfWeapon).orElse(false);
  }

  /** Whether the combat finding may be relied on that day; its last day counts. */
  public boolean combatValidOn(LocalDate day) {
    return combat.filter(c -> !day.isAfter(c.validUntil())).isPresent();
  }

  /** Whether the three findings are there that the rules need (process 7.5, Classified). */
  public boolean complete() {
    return p1Confirmed
        && !p1Hit()
        && classificationAgreed
        && agreement.isPresent()
        && combatConcurred;
  }

  private static boolean overtakesP1(CaseEvent event) {
    return overtakesCountry(event)
        || overtakesItem(event)
        || event instanceof P1Disputed
        || (event instanceof CaseReopened e && e.trigger() == ReopenTrigger.P1_DATA_CORRECTED);
  }

  private static boolean overtakesItem(CaseEvent event) {
    return event instanceof CaseAmended e && e.changed().contains(AmendedPart.ITEM);
  }

  private static boolean overtakesCountry(CaseEvent event) {
    return event instanceof CaseAmended e && e.changed().contains(AmendedPart.COUNTRY);
  }
}
