package sekisho.view.casefile;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AgreementEntry;
import sekisho.message.AmendedPart;
import sekisho.message.CaseEvent;
import sekisho.message.ReopenTrigger;
import sekisho.message.ScreeningEvent.AgreementChecked;
import sekisho.message.ScreeningEvent.CaseProhibited;
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
import sekisho.message.ScreeningEvent.PolicyVersionPinned;
import sekisho.message.ScreeningEvent.ProhibitionProposed;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.view.casefile.Screening.Agreement;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.casefile.Screening.Item;
import sekisho.view.casefile.Screening.Pinned;
import sekisho.view.casefile.Screening.Principle1;
import sekisho.view.casefile.Screening.Prohibition;
import sekisho.view.casefile.Screening.Settled;

/** Reads the findings of screening from the records, by the same rules as the deciders. */
final class ScreeningFold {
  private ScreeningFold() {}

  static Screening of(Facts facts) {
    var evaluations = facts.each(RulesEvaluated.class).map(ScreeningFold::evaluated).toList();
    return new Screening(
        facts.latest(PolicyVersionPinned.class).map(ScreeningFold::pinned),
        p1(facts),
        disputed(facts),
        proposed(facts),
        facts
            .latestUnless(CaseProhibited.class, is(CaseReopened.class))
            .map(f -> new Prohibition(f.event().ground(), f.event().rationale(), f.entry())),
        item(facts),
        facts
            .latestUnless(AgreementChecked.class, ScreeningFold::otherCountry)
            .map(ScreeningFold::agreement),
        combat(facts),
        evaluations.isEmpty() ? Optional.empty() : Optional.of(evaluations.getLast()),
        evaluations);
  }

  private static Pinned pinned(Fact<PolicyVersionPinned> f) {
    return new Pinned(f.event().version(), f.event().effectiveFrom(), f.entry());
  }

  private static Optional<Principle1> p1(Facts facts) {
    return facts
        .latestUnless(P1Screened.class, ScreeningFold::overtakesP1)
        .map(
            f ->
                new Principle1(
                    f.event().treaty(),
                    f.event().unsc(),
                    f.event().conflictParty(),
                    f.event().dataAsOf(),
                    f.entry(),
                    facts.since(f.entry()).latest(P1Confirmed.class).map(ScreeningFold::yes)));
  }

  private static Answer yes(Fact<P1Confirmed> f) {
    return new Answer(true, f.event().reason(), f.entry());
  }

  private static Optional<Answer> disputed(Facts facts) {
    return facts
        .latestUnless(P1Disputed.class, is(P1Screened.class))
        .map(f -> new Answer(false, f.event().reason(), f.entry()));
  }

  private static Optional<Prohibition> proposed(Facts facts) {
    return facts
        .latestUnless(ProhibitionProposed.class, is(P1Screened.class))
        .map(f -> new Prohibition(f.event().ground(), f.event().rationale(), f.entry()));
  }

  private static Optional<Item> item(Facts facts) {
    return facts
        .latestUnless(ItemClassified.class, ScreeningFold::otherItem)
        .map(f -> item(f, facts.since(f.entry())));
  }

  private static Item item(Fact<ItemClassified> f, Facts since) {
    Optional<Settled> settled =
        since
            .latestUnless(
                ClassificationOverridden.class,
                answered ->
                    answered.event() instanceof ClassificationConcurred
                        || answered.event() instanceof ClassificationDisputed)
            .map(s -> new Settled(s.event().before(), s.event().after(), s.entry()));
    return new Item(
        settled.map(Settled::after).orElse(f.event().classification()),
        f.event().appraisal(),
        f.entry(),
        newest(
            since
                .latest(ClassificationConcurred.class)
                .map(y -> new Answer(true, y.event().reason(), y.entry())),
            since
                .latest(ClassificationDisputed.class)
                .map(n -> new Answer(false, n.event().reason(), n.entry()))),
        settled);
  }

  private static Agreement agreement(Fact<AgreementChecked> f) {
    AgreementChecked e = f.event();
    return new Agreement(
        new AgreementEntry(
            e.country(), e.status(), e.signed(), e.inForce(), e.charterClauseRef(), e.grade()),
        e.asOf(),
        f.entry());
  }

  private static Optional<Combat> combat(Facts facts) {
    return facts
        .latestUnless(CombatDetermined.class, ScreeningFold::otherCountry)
        .map(f -> combat(f, facts.since(f.entry())));
  }

  private static Combat combat(Fact<CombatDetermined> f, Facts since) {
    CombatDetermined e = f.event();
    return new Combat(
        e.country(),
        e.status(),
        e.basis(),
        e.asOf(),
        e.validUntil(),
        f.entry(),
        newest(
            since
                .latest(CombatConcurred.class)
                .map(y -> new Answer(true, y.event().reason(), y.entry())),
            since
                .latest(CombatDisputed.class)
                .map(n -> new Answer(false, n.event().reason(), n.entry()))));
  }

  private static Optional<Answer> newest(Optional<Answer> yes, Optional<Answer> no) {
    return Stream.concat(yes.stream(), no.stream())
        .max(Comparator.comparingLong(a -> a.entry().record()));
  }

  private static Evaluated evaluated(Fact<RulesEvaluated> f) {
    return new Evaluated(f.event().evaluation(), f.entry());
  }

  private static boolean overtakesP1(Fact<CaseEvent> f) {
    return otherCountry(f)
        || otherItem(f)
        || f.event() instanceof P1Disputed
        || (f.event() instanceof CaseReopened e && e.trigger() == ReopenTrigger.P1_DATA_CORRECTED);
  }

  private static boolean otherItem(Fact<CaseEvent> f) {
    return f.event() instanceof CaseAmended e && e.changed().contains(AmendedPart.ITEM);
  }

  private static boolean otherCountry(Fact<CaseEvent> f) {
    return f.event() instanceof CaseAmended e && e.changed().contains(AmendedPart.COUNTRY);
  }

  private static Predicate<Fact<CaseEvent>> is(Class<? extends CaseEvent> type) {
    return f -> type.isInstance(f.event());
  }
}
