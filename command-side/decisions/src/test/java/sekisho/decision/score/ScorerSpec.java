package sekisho.decision.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static sekisho.decision.score.Staged.EPOCH;
import static sekisho.decision.score.Staged.EXERCISE;
import static sekisho.decision.score.Staged.METI;
import static sekisho.decision.score.Staged.WORDS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Measure.Kind;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.RecordWindow;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.ExerciseEvent.ExpectationSettled;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExpectationOutcome;
import sekisho.message.ExpectationOutcome.Met;
import sekisho.message.ExpectationOutcome.Missed;
import sekisho.message.ExpectationOutcome.NotApplicable;
import sekisho.message.InjectId;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.PanelOutcome;
import sekisho.message.PolicyVersionId;
import sekisho.message.Position;
import sekisho.message.ReopenTrigger;
import sekisho.message.ReviewEvent.InfoSupplied;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ScoreComponent;
import sekisho.message.Seat;
import sekisho.message.Share;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseReturned;
import sekisho.message.TextRef;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method;
import sekisho.message.scenario.Criterion.Required;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Expectation.Timing;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Reference.PanelCondition;

/** What the records say by each kind of criterion: design 5.5, I7, I9 and I10. */
class ScorerSpec {
  private static final TextRef REASON = new TextRef("f".repeat(64));

  private final Staged stage = Staged.begun();

  // time

  @Test
  void aTimedTaskIsWorthAllUpToItsTargetAndNothingFromItsLimitOn() {
    Timing timing = new Timing(Duration.ofMinutes(30), Duration.ofHours(1), false);
    assertThat(after(10, timing)).isEqualTo(share(1));
    assertThat(after(30, timing)).isEqualTo(share(1));
    assertThat(after(45, timing)).isEqualTo(share(0.5));
    assertThat(after(60, timing)).isEqualTo(share(0));
    assertThat(after(61, timing)).isEqualTo(share(0));
  }

  @Test
  void aLimitAtTheTargetLeavesNothingBetween() {
    Timing timing = new Timing(Duration.ofMinutes(30), Duration.ofMinutes(30), false);
    assertThat(after(30, timing)).isEqualTo(share(1));
    assertThat(after(31, timing)).isEqualTo(share(0));
  }

  @Test
  void workingTimeLeavesOutTheNightTheWeekendAndHolidays() {
    var calendar = Staged.calendar(); // Monday; the Wednesday is a holiday
    assertThat(calendar.worked(EPOCH, EPOCH.plus(Duration.ofHours(9)))).hasHours(9);
    assertThat(calendar.worked(EPOCH, EPOCH.plus(Duration.ofHours(23)))).hasHours(9);
    assertThat(calendar.worked(EPOCH, EPOCH.plus(Duration.ofHours(25)))).hasHours(10);
    assertThat(calendar.worked(EPOCH, EPOCH.plus(Duration.ofDays(3)))).hasHours(18);
    assertThat(calendar.worked(EPOCH, EPOCH.plus(Duration.ofDays(7)))).hasHours(36);
    assertThat(calendar.worked(EPOCH, EPOCH)).isZero();
  }

  @Test
  void aMetExpectationCitesItsRecordsAndSaysHowLongItTook() {
    expects(new Timing(Duration.ofMinutes(30), Duration.ofHours(1), false));
    inform(Seat.METI_LO);
    long cited = stage.last();
    stage.add(settled(new Met(List.of(cited), EPOCH, EPOCH.plus(Duration.ofMinutes(45)))));
    assertThat(judged().records()).containsExactly(cited);
    assertThat(judged().measures())
        .containsExactly(
            new Measure(Kind.TOOK_SECONDS, 2700),
            new Measure(Kind.TARGET_SECONDS, 1800),
            new Measure(Kind.LIMIT_SECONDS, 3600));
  }

  @Test
  void aMissedExpectationCitesTheWindowThatWasSearched() {
    expects();
    stage.add(settled(new Missed(2, 3)));
    assertThat(judged().share()).isEqualTo(share(0));
    assertThat(judged().searched()).contains(new RecordWindow(2, 3));
    assertThat(judged().missing()).containsExactly("E");
  }

  @Test
  void whatAnInjectWouldHaveAskedIsLeftOutWhenItNeverCame() {
    expects();
    stage.add(settled(new NotApplicable(Optional.of(new InjectId("inj-1")))));
    assertThat(finding()).isEqualTo(new LeftOut(Reason.INJECT_NOT_DELIVERED));
  }

  @Test
  void whatTheEndCutShortIsLeftOutForItsTime() {
    expects();
    stage.add(settled(new NotApplicable(Optional.empty())));
    assertThat(finding()).isEqualTo(new LeftOut(Reason.TIME_NOT_UP));
  }

  @Test
  void anEndBeforeTheLimitLeavesTheTaskOutAndAnEndAtItMissesIt() {
    expects(new Timing(Duration.ofMinutes(30), Duration.ofHours(1), false));
    stage.at(Duration.ofMinutes(59)).end();
    assertThat(finding()).isEqualTo(new LeftOut(Reason.TIME_NOT_UP));
    stage.at(Duration.ofHours(1)).end();
    assertThat(judged().share()).isEqualTo(share(0));
    assertThat(judged().searched()).contains(new RecordWindow(3, stage.last()));
  }

  @Test
  void timeAfterAnInjectCountsFromItsDelivery() {
    expects(Optional.of("inj-1"), new Timing(Duration.ofMinutes(30), Duration.ofHours(1), false));
    stage.at(Duration.ofHours(2)).end();
    assertThat(finding()).isEqualTo(new LeftOut(Reason.INJECT_NOT_DELIVERED));
    stage.records.removeLast();
    stage
        .at(Duration.ofMinutes(100))
        .add(
            new InjectDelivered(
                EXERCISE, new InjectId("inj-1"), Set.of(METI), Optional.empty(), List.of()));
    stage.at(Duration.ofHours(2)).end();
    assertThat(finding()).isEqualTo(new LeftOut(Reason.TIME_NOT_UP));
  }

  // whose work

  @Test
  void whatACounterpartDidIsNobodysPoint() {
    expects();
    stage.byCounterpart(new InfoSupplied(REASON, List.of()), Seat.METI_LO);
    stage.add(settled(new Met(List.of(stage.last()), EPOCH, EPOCH)));
    assertThat(finding()).isEqualTo(new LeftOut(Reason.AUTOMATED));
  }

  @Test
  void whatWasTakenOverFromAnotherExerciseIsNotScoredAgain() {
    expects();
    stage.inherited(new InfoSupplied(REASON, List.of()), Seat.METI_LO);
    stage.add(settled(new Met(List.of(stage.last()), EPOCH, EPOCH)));
    assertThat(finding()).isEqualTo(new LeftOut(Reason.INHERITED));
  }

  @Test
  void aPlaceOfACounterpartOrOfNobodyIsNotScored() {
    var automated = new Staged().add(Staged.automated(METI)).add(Staged.started());
    automated.judgedBy("C", ScoreComponent.RULE, 1, false, new Method.Rated(WORDS));
    assertThat(finding(automated)).isEqualTo(new LeftOut(Reason.AUTOMATED));
    var empty = new Staged().add(Staged.started());
    empty.judgedBy("C", ScoreComponent.RULE, 1, false, new Method.Rated(WORDS));
    assertThat(finding(empty)).isEqualTo(new LeftOut(Reason.NOBODY_SAT));
  }

  @Test
  void aPlaceThatAPersonTookOverFromACounterpartIsScored() {
    var taken =
        new Staged()
            .add(Staged.automated(METI))
            .add(Staged.started())
            .add(Staged.sits(METI))
            .add(Staged.automated(METI));
    taken.judgedBy("C", ScoreComponent.RULE, 1, false, new Method.Rated(WORDS));
    assertThat(finding(taken)).isEqualTo(new ToBeRated());
  }

  // conditions

  @Test
  void aConditionThatHoldsCitesWhatItRestsOnAndOneThatDoesNotTheWindow() {
    stage.judgedBy(
        "C", ScoreComponent.RULE, 1, false, new Method.Holds(Staged.happened("InfoSupplied")));
    assertThat(judged().share()).isEqualTo(share(0));
    assertThat(judged().searched()).contains(new RecordWindow(1, 3));
    assertThat(judged().missing()).containsExactly("InfoSupplied");
    inform(Seat.METI_LO);
    assertThat(judged().share()).isEqualTo(share(1));
    assertThat(judged().records()).containsExactly(4L);
  }

  @Test
  void aBreachCitesItsRecordAndItsAbsenceTheWindow() {
    stage.judgedBy(
        "C", ScoreComponent.RULE, 1, true, new Method.Breached(Staged.happened("InfoSupplied")));
    assertThat(judged().share()).isEqualTo(share(1));
    assertThat(judged().searched()).contains(new RecordWindow(1, 3));
    inform(Seat.METI_LO);
    assertThat(judged().share()).isEqualTo(share(0));
    assertThat(judged().records()).containsExactly(4L);
  }

  @Test
  void aBreachByACounterpartIsNotTheTrainees() {
    stage.judgedBy(
        "C", ScoreComponent.RULE, 1, true, new Method.Breached(Staged.happened("InfoSupplied")));
    stage.byCounterpart(new InfoSupplied(REASON, List.of()), Seat.MOFA_R);
    assertThat(finding()).isEqualTo(new LeftOut(Reason.AUTOMATED));
  }

  // the file

  @Test
  void theFileIsJudgedAsItStoodWhenTheCaseWasDecided() {
    requires(18, 2);
    inform(Seat.METI_LO);
    confirm();
    assertThat(judged().share()).isEqualTo(share(0.9));
    stage.inCase(view(Position.CONCUR), Seat.MOFA_R);
    assertThat(judged().share()).isEqualTo(share(0.9));
    assertThat(judged().missing()).containsExactly("MinistryViewGiven");
    assertThat(judged().searched()).contains(new RecordWindow(1, 5));
  }

  @Test
  void whatACounterpartPutInTheFileLeavesTheDenominator() {
    requires(18, 2);
    inform(Seat.METI_LO);
    stage.byCounterpart(view(Position.CONCUR), Seat.MOFA_R);
    confirm();
    assertThat(judged().share()).isEqualTo(share(1));
    assertThat(judged().measures())
        .containsExactly(new Measure(Kind.FOUND_WEIGHT, 18), new Measure(Kind.REQUIRED_WEIGHT, 18));
  }

  // the panel

  @Test
  void aDecisionIsWorthItsVotesOfTheVotesForTheMode() {
    Reference panel = panel(List.of());
    assertThat(PanelMethod.votes(PanelOutcome.APPROVE, panel)).isCloseTo(0.167, within(0.0005));
    assertThat(PanelMethod.votes(PanelOutcome.CONDITIONAL, panel)).isEqualTo(1);
    assertThat(PanelMethod.votes(PanelOutcome.RETURN, panel)).isCloseTo(0.333, within(0.0005));
    assertThat(PanelMethod.votes(PanelOutcome.REJECT, panel)).isCloseTo(0.167, within(0.0005));
  }

  @Test
  void aPanelThatNobodyVotedOnIsAMistakeAndNotNothing() {
    var none = new Reference(Staged.CASE, Map.of(), List.of(), WORDS);
    assertThatThrownBy(() -> PanelMethod.votes(PanelOutcome.APPROVE, none))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void conditionsCountByTheirF1() {
    judgedByPanel(List.of(condition("use", "最終用途"), condition("retransfer", "retransfer")));
    confirm("最終用途の確認", "No RETRANSFER without consent");
    assertThat(judged().share()).isEqualTo(share(1));
    assertThat(judged().chosen()).contains(PanelOutcome.CONDITIONAL);
    stage.records.removeLast();
    confirm("最終用途の確認", "something else"); // one found, one too many, one missing: 2/4
    assertThat(judged().share()).isEqualTo(share(0.6 + 0.4 * 0.5));
    stage.records.removeLast();
    confirm("something else");
    assertThat(judged().share()).isEqualTo(share(0.6));
  }

  @Test
  void aPanelWithoutConditionsIsComparedByTheDecisionAlone() {
    judgedByPanel(List.of());
    confirm();
    assertThat(judged().share()).isEqualTo(share(1.0 / 6));
  }

  @Test
  void aPlaceIsJudgedByItsOwnLastViewAndNotByWhatOthersDecided() {
    judgedByPanel(List.of());
    stage.inCase(view(Position.OBJECT), Seat.METI_LO);
    stage.inCase(view(Position.CONCUR, REASON), Seat.METI_LO);
    stage.byCounterpart(confirmed(List.of()), Seat.NSS_C);
    assertThat(judged().chosen()).contains(PanelOutcome.CONDITIONAL);
    assertThat(judged().records()).containsExactly(5L);
  }

  @Test
  void aDecisionOfACounterpartIsNobodysConsistency() {
    judgedByPanel(List.of());
    stage.byCounterpart(confirmed(List.of()), Seat.NSS_C);
    assertThat(finding()).isEqualTo(new LeftOut(Reason.AUTOMATED));
  }

  @Test
  void aCaseThatWasNotDecidedOrWasOpenedAgainHasNothingToCompare() {
    judgedByPanel(List.of());
    assertThat(finding()).isEqualTo(new LeftOut(Reason.NOT_DECIDED));
    confirm();
    stage.inCase(
        new CaseReopened(1, ReopenTrigger.CONFLICT_OUTBREAK, Stage.MINISTRY_REVIEW, REASON),
        Seat.NSS_C);
    assertThat(finding()).isEqualTo(new LeftOut(Reason.NOT_DECIDED));
    stage.inCase(new CaseReturned(List.of(), REASON), Seat.METI_LO);
    assertThat(judged().chosen()).contains(PanelOutcome.RETURN);
  }

  private static Share share(double value) {
    return Share.of(value, 1);
  }

  private static Share after(int minutes, Timing timing) {
    return Timeliness.of(Duration.ofMinutes(minutes), timing);
  }

  private void expects(Timing... timing) {
    expects(Optional.empty(), timing);
  }

  private void expects(Optional<String> after, Timing... timing) {
    stage.judgedBy("C", ScoreComponent.TIME, 10, false, new Method.Expected());
    stage.expectations.add(
        new Expectation(
            "E",
            WORDS,
            METI,
            Staged.happened("InfoSupplied"),
            after,
            Stream.of(timing).findFirst(),
            "C"));
  }

  private void requires(int supplied, int viewed) {
    stage.judgedBy(
        "C",
        ScoreComponent.COMPLETE,
        10,
        false,
        new Method.Complete(
            Staged.CASE,
            List.of(
                new Required(Staged.fact("InfoSupplied"), supplied),
                new Required(Staged.fact("MinistryViewGiven"), viewed))));
  }

  private void judgedByPanel(List<PanelCondition> conditions) {
    stage.judgedBy("C", ScoreComponent.CONSISTENT, 10, false, new Method.Panel(Staged.CASE));
    stage.reference.add(panel(conditions));
  }

  private static Reference panel(List<PanelCondition> conditions) {
    return new Reference(
        Staged.CASE,
        Map.of(
            PanelOutcome.APPROVE,
            1,
            PanelOutcome.CONDITIONAL,
            6,
            PanelOutcome.RETURN,
            2,
            PanelOutcome.REJECT,
            1),
        conditions,
        WORDS);
  }

  private static PanelCondition condition(String id, String word) {
    return new PanelCondition(id, WORDS, List.of(word));
  }

  private void inform(Seat seat) {
    stage.inCase(new InfoSupplied(REASON, List.of()), seat);
  }

  private void confirm(String... conditions) {
    stage.inCase(confirmed(Stream.of(conditions).map(stage::text).toList()), Seat.NSS_C);
  }

  private static PolicyConfirmed confirmed(List<TextRef> conditions) {
    return new PolicyConfirmed(
        Level.L1, new PolicyVersionId("V2024"), Optional.empty(), conditions, Optional.empty());
  }

  private static MinistryViewGiven view(Position position, TextRef... conditions) {
    return new MinistryViewGiven(Ministry.METI, 1, position, List.of(conditions), REASON);
  }

  private static ExpectationSettled settled(ExpectationOutcome outcome) {
    return new ExpectationSettled(EXERCISE, "E", outcome);
  }

  private Assessed judged() {
    return (Assessed) finding();
  }

  private Assessment finding() {
    return finding(stage);
  }

  private static Assessment finding(Staged stage) {
    Map<Judged, Assessment> all = new Scorer(stage.played()).findings();
    Criterion only = stage.rubric.getFirst();
    return all.get(new Judged(only.id(), METI));
  }
}
