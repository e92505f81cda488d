package sekisho.decision.screening;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sekisho.decision.AgreementRegister;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.PolicyInput;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.decision.Screened;
import sekisho.decision.SecondPerson;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Acting;
import sekisho.message.AgreementEntry;
import sekisho.message.CaseEvent;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.ProhibitionGround;
import sekisho.message.Refused;
import sekisho.message.ScreeningCommand;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ClassifyItem;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.ConfirmProhibition;
import sekisho.message.ScreeningCommand.DetermineCombat;
import sekisho.message.ScreeningCommand.DisposeMatch;
import sekisho.message.ScreeningCommand.EvaluateRules;
import sekisho.message.ScreeningCommand.OverrideClass;
import sekisho.message.ScreeningCommand.PinPolicy;
import sekisho.message.ScreeningCommand.ProposeProhibition;
import sekisho.message.ScreeningCommand.ScreenParties;
import sekisho.message.ScreeningCommand.ScreenPrinciple1;
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
import sekisho.message.Stage;
import sekisho.message.Tri;

/** Decides on screening: Principle 1 first, then what the item is, then whom it goes to. */
public final class ScreeningDecider implements Decider<ScreeningCommand> {
  /** Reference data of yesterday still serves (process 7.5, an assumption of the model). */
  private static final int REFERENCE_DATA_MAX_AGE_DAYS = 1;

  private final PolicyBook policy;
  private final AgreementRegister agreements;

  public ScreeningDecider(PolicyBook policy, AgreementRegister agreements) {
    this.policy = policy;
    this.agreements = agreements;
  }

  @Override
  public List<CaseEvent> decide(ScreeningCommand command, Acting by, CaseState state) {
    return switch (command) {
      case PinPolicy _ -> pin(by, state);
      case ScreenPrinciple1 c -> screen(c, by, state);
      case ConfirmPrinciple1 c -> confirm(c, by, state);
      case ProposeProhibition c -> proposeProhibition(c, state);
      case ConfirmProhibition _ -> confirmProhibition(by, state);
      case ClassifyItem c -> classify(c, state);
      case ConcurClassification c -> concurClassification(c, by, state);
      case OverrideClass c -> override(c, by, state);
      case CheckAgreement _ -> checkAgreement(by, state);
      case DetermineCombat c -> determineCombat(c, by, state);
      case ConcurCombat c -> concurCombat(c, by, state);
      case EvaluateRules _ -> evaluate(by, state);
      case ScreenParties c -> PartyScreening.screen(c, state);
      case DisposeMatch c -> PartyScreening.dispose(c, by, state);
    };
  }

  private List<CaseEvent> pin(Acting by, CaseState state) {
    Refuse.unlessAt(state, SUBMITTED, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW);
    PolicyVersion version = policy.inForceOn(by.day());
    Refuse.when(isPinned(version, state), NOTHING_CHANGED);
    return List.of(new PolicyVersionPinned(version.id(), version.effectiveFrom()));
  }

  private static boolean isPinned(PolicyVersion version, CaseState state) {
    return state
        .latest(PolicyVersionPinned.class)
        .filter(p -> p.version().equals(version.id()))
        .isPresent();
  }

  /** Of a suspended case too: an embargo is lifted on a fresh finding (I-18). */
  private List<CaseEvent> screen(ScreenPrinciple1 c, Acting by, CaseState state) {
    Refuse.unlessAt(state, SUBMITTED, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW, SUSPENDED);
    Refuse.when(c.dataAsOf().isAfter(by.day()), REFERENCE_DATA_IN_FUTURE, c.dataAsOf());
    Refuse.when(
        c.dataAsOf().isBefore(by.day().minusDays(REFERENCE_DATA_MAX_AGE_DAYS)),
        REFERENCE_DATA_TOO_OLD,
        c.dataAsOf());
    List<CaseEvent> events = new ArrayList<>();
    PolicyVersion version = policy.inForceOn(by.day());
    if (!isPinned(version, state)) {
      events.add(new PolicyVersionPinned(version.id(), version.effectiveFrom()));
    }
    events.add(new P1Screened(c.treaty(), c.unsc(), c.conflictParty(), c.dataAsOf()));
    return events;
  }

  /** MOFA confirms the findings on UNSC measures and party to a conflict (process 7.5). */
  private static List<CaseEvent> confirm(ConfirmPrinciple1 c, Acting by, CaseState state) {
    Refuse.unlessAt(state, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW, SUSPENDED);
    Screened screened = Screened.of(state);
    Refuse.when(screened.p1().isEmpty(), P1_NOT_SCREENED);
    Refuse.when(screened.p1Confirmed(), NOTHING_CHANGED);
    SecondPerson.than(P1Screened.class, by, state);
    return List.of(c.agrees() ? new P1Confirmed(c.reason()) : new P1Disputed(c.reason()));
  }

  private static List<CaseEvent> proposeProhibition(ProposeProhibition c, CaseState state) {
    Refuse.unlessAt(state, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW);
    Screened screened = Screened.of(state);
    P1Screened p1 = screened.p1().orElseThrow(() -> new Refused(P1_NOT_SCREENED));
    Refuse.unless(hit(p1, c.ground()) == Tri.YES, P1_NO_HIT, c.ground());
    return List.of(new ProhibitionProposed(c.ground(), c.rationale()));
  }

  private static Tri hit(P1Screened p1, ProhibitionGround ground) {
    return switch (ground) {
      case P1A -> p1.treaty().hit();
      case P1B -> p1.unsc().hit();
      case P1C -> p1.conflictParty().hit();
    };
  }

  private static List<CaseEvent> confirmProhibition(Acting by, CaseState state) {
    Refuse.unlessAt(state, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW);
    ProhibitionProposed proposed =
        state
            .newestOf(Set.of(P1Screened.class, ProhibitionProposed.class))
            .filter(ProhibitionProposed.class::isInstance)
            .map(ProhibitionProposed.class::cast)
            .orElseThrow(() -> new Refused(PROHIBITION_NOT_PROPOSED));
    Refuse.unless(Screened.of(state).p1Confirmed(), P1_NOT_CONFIRMED);
    SecondPerson.than(ProhibitionProposed.class, by, state);
    return List.of(new CaseProhibited(proposed.ground(), proposed.rationale()));
  }

  private static List<CaseEvent> classify(ClassifyItem c, CaseState state) {
    Refuse.unlessAt(state, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW);
    cleared(state);
    coherent(c.classification());
    return List.of(new ItemClassified(c.classification(), c.appraisal()));
  }

  /** A hit ends only in a prohibition; an unknown ground stops the case (I-01, RA4). */
  private static void cleared(CaseState state) {
    Screened screened = Screened.of(state);
    Refuse.when(screened.p1().isEmpty(), P1_NOT_SCREENED);
    Refuse.when(screened.p1Hit(), P1_HIT);
    Refuse.when(screened.p1Unknown(), P1_UNKNOWN);
    Refuse.unless(screened.p1Confirmed(), P1_NOT_CONFIRMED);
  }

  /** A weapon of the SDF Act is narrower than the arms of item 1 (policy 2.4). */
  private static void coherent(Classification item) {
    Refuse.when(item.sdfWeapon() && !item.item1Arms(), WEAPON_OUTSIDE_ITEM1);
  }

  private static List<CaseEvent> concurClassification(
      ConcurClassification c, Acting by, CaseState state) {
    Refuse.unlessAt(state, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW);
    cleared(state);
    Screened screened = Screened.of(state);
    Refuse.when(screened.classification().isEmpty(), NOT_CLASSIFIED);
    Refuse.when(screened.classificationAgreed(), NOTHING_CHANGED);
    SecondPerson.than(ItemClassified.class, by, state);
    return List.of(
        c.concurs()
            ? new ClassificationConcurred(c.reason())
            : new ClassificationDisputed(c.reason()));
  }

  /** The NSS settles what METI and MOD see differently, as a third person (I-12). */
  private static List<CaseEvent> override(OverrideClass c, Acting by, CaseState state) {
    Refuse.unlessAt(state, P1_SCREENING, CLASSIFIED, MINISTRY_REVIEW);
    Screened screened = Screened.of(state);
    Refuse.unless(screened.classificationDisputed(), CLASSIFICATION_NOT_DISPUTED);
    coherent(c.classification());
    SecondPerson.than(ItemClassified.class, by, state);
    SecondPerson.than(ClassificationDisputed.class, by, state);
    return List.of(
        new ClassificationOverridden(screened.classification().orElseThrow(), c.classification()));
  }

  /** The register answers, not the officer: the status is looked up as of today. */
  private List<CaseEvent> checkAgreement(Acting by, CaseState state) {
    Refuse.unlessAt(
        state, CLASSIFIED, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING, SUSPENDED);
    AgreementEntry entry = agreements.on(country(state), by.day());
    return List.of(
        new AgreementChecked(
            entry.country(),
            entry.status(),
            entry.signed(),
            entry.inForce(),
            entry.charterClauseRef(),
            entry.grade(),
            by.day()));
  }

  private static Country country(CaseState state) {
    return Requested.of(state)
        .destination()
        .map(Destination::country)
        .orElseThrow(() -> new IllegalStateException("A submitted case has a destination"));
  }

  private static List<CaseEvent> determineCombat(DetermineCombat c, Acting by, CaseState state) {
    Refuse.unlessAt(
        state, CLASSIFIED, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING, SUSPENDED);
    Refuse.when(c.asOf().isAfter(by.day()), REFERENCE_DATA_IN_FUTURE, c.asOf());
    Refuse.when(c.validUntil().isBefore(c.asOf()), COMBAT_VALIDITY_BACKWARDS);
    Refuse.when(c.validUntil().isBefore(by.day()), COMBAT_EXPIRED, c.validUntil());
    return List.of(
        new CombatDetermined(country(state), c.status(), c.basis(), c.asOf(), c.validUntil()));
  }

  private static List<CaseEvent> concurCombat(ConcurCombat c, Acting by, CaseState state) {
    Refuse.unlessAt(
        state, CLASSIFIED, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING, SUSPENDED);
    Screened screened = Screened.of(state);
    Refuse.when(screened.combat().isEmpty(), COMBAT_NOT_DETERMINED);
    Refuse.when(screened.combatConcurred(), NOTHING_CHANGED);
    Refuse.when(
        screened.combat().orElseThrow().status() == CombatStatus.UNDETERMINED && c.concurs(),
        COMBAT_UNDETERMINED);
    SecondPerson.than(CombatDetermined.class, by, state);
    return List.of(c.concurs() ? new CombatConcurred(c.reason()) : new CombatDisputed(c.reason()));
  }

  /** Asks the book of the day again; the page offers it when a version has changed (I-02). */
  private List<CaseEvent> evaluate(Acting by, CaseState state) {
    Refuse.unlessAt(state, CLASSIFIED, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);
    Refuse.unless(Screened.of(state).complete(), FACTS_INCOMPLETE);
    return List.of(evaluation(by.day(), state));
  }

  private RulesEvaluated evaluation(LocalDate day, CaseState state) {
    return new RulesEvaluated(
        policy.evaluate(policy.inForceOn(day).id(), PolicyInput.of(state, day)));
  }

  /**
   * What the rules say after other facts of the case have changed, so that no later step rests on
   * an evaluation of other facts; nothing when the answer stands.
   */
  public List<CaseEvent> reevaluate(Acting by, CaseState state) {
    Stage stage = state.stage();
    Screened screened = Screened.of(state);
    if (!(stage == CLASSIFIED || stage.inReview()) || !screened.complete()) {
      return List.of();
    }
    RulesEvaluated now = evaluation(by.day(), state);
    return screened.evaluation().filter(now.evaluation()::equals).isPresent()
        ? List.of()
        : List.of(now);
  }
}
