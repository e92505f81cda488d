package sekisho.decision.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.decision.score.Staged.EXERCISE;
import static sekisho.decision.score.Staged.METI;
import static sekisho.decision.score.Staged.WORDS;
import static sekisho.message.Ground.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sekisho.decision.SpecBook;
import sekisho.message.Acting;
import sekisho.message.Band;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScoreCommand;
import sekisho.message.ScoreCommand.AdjudicateRatings;
import sekisho.message.ScoreCommand.OverrideScore;
import sekisho.message.ScoreCommand.RateCriterion;
import sekisho.message.ScoreCommand.RescoreExercise;
import sekisho.message.ScoreCommand.ScoreExercise;
import sekisho.message.ScoreCommand.SealScores;
import sekisho.message.ScoreComponent;
import sekisho.message.ScoreEvent;
import sekisho.message.ScoreEvent.CriterionScored;
import sekisho.message.ScoreEvent.ScoreSheetOpened;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.message.ScoreEvent.TotalsDrawn;
import sekisho.message.ScoreTotal;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Criterion.Method;

/** What becomes of the scores: sheets, blind ratings, adjudication, overrides, the seal. */
class ScoreSpec {
  private static final TextRef REASON = new TextRef("e".repeat(64));
  private static final PersonId TRAINER = new PersonId(new UUID(2, 1));
  private static final PersonId COLLEAGUE = new PersonId(new UUID(2, 2));
  private static final ScoreExercise SCORE = new ScoreExercise(EXERCISE);
  private static final RescoreExercise RESCORE = new RescoreExercise(EXERCISE, REASON);

  private final Staged stage = Staged.begun();
  private final ScoreDecider decider = new ScoreDecider(_ -> stage.played());
  private ScoreState state = ScoreState.initial();

  @BeforeEach
  void anExerciseWithOneRuleAndOneRating() {
    stage
        .judgedBy(
            "rule",
            ScoreComponent.RULE,
            10,
            true,
            new Method.Breached(Staged.happened("LicenceGranted")))
        .judgedBy("reasons", ScoreComponent.COMPLETE, 8, false, new Method.Rated(WORDS))
        .end();
  }

  @Test
  void aSheetSaysOnWhichRecordsAndByWhichScenarioItRests() {
    List<ScoreEvent> facts = done(SCORE, TRAINER);
    ScoreSheetOpened opened = (ScoreSheetOpened) facts.getFirst();
    assertThat(opened.sheet()).isOne();
    assertThat(opened.model()).isEqualTo(Scorer.MODEL);
    assertThat(opened.scenario()).isEqualTo(stage.played().version());
    assertThat(opened.runGroup()).contains("class A");
    assertThat(opened.lastRecord()).isEqualTo(4);
    assertThat(facts).filteredOn(CriterionScored.class::isInstance).hasSize(2);
    assertThat(facts.getLast()).isInstanceOf(TotalsDrawn.class);
    assertThat(team(facts).tenths()).contains(1000);
    assertThat(team(facts).waiting()).isOne();
  }

  @Test
  void onlyTrainersScoreAndNobodyWhoPlayed() {
    refused(SCORE, TRAINER, Seat.METI_LO, SEAT_MAY_NOT);
    refused(SCORE, Staged.PLAYER, Seat.EXCON, PLAYER_MAY_NOT_EVALUATE);
  }

  @Test
  void whereNoTrainerIsTheProductScoresAndSealsAndJudgesNothing() {
    assertThat(done(SCORE, PersonId.SYSTEM, Seat.SYSTEM)).isNotEmpty();
    refused(rating(2), PersonId.SYSTEM, Seat.SYSTEM, SEAT_MAY_NOT);
    refused(RESCORE, PersonId.SYSTEM, Seat.SYSTEM, SEAT_MAY_NOT);
    ScoreTotal sealed = team(done(new SealScores(EXERCISE, 1), PersonId.SYSTEM, Seat.SYSTEM));
    assertThat(sealed.tenths()).contains(1000);
  }

  @Test
  void anExerciseThatRunsIsNotScored() {
    stage.records.removeLast();
    refused(SCORE, EXERCISE_NOT_ENDED);
    stage.end();
    assertThat(done(SCORE, TRAINER)).isNotEmpty();
  }

  @Test
  void itIsScoredOnceAndAnewOnlyWithAReason() {
    refused(RESCORE, NOT_SCORED_YET);
    done(SCORE, TRAINER);
    refused(SCORE, SCORED_ALREADY);
    List<ScoreEvent> facts = done(RESCORE, TRAINER);
    assertThat(((ScoreSheetOpened) facts.getFirst()).sheet()).isEqualTo(2);
    assertThat(((ScoreSheetOpened) facts.getFirst()).reason()).contains(REASON);
  }

  @Test
  void oneRatingWaitsForASecondSoThatNoTotalBetraysIt() {
    done(SCORE, TRAINER);
    ScoreTotal one = team(done(rating(2), TRAINER));
    assertThat(one.tenths()).contains(1000);
    assertThat(one.waiting()).isOne();
    ScoreTotal two = team(done(rating(2), COLLEAGUE));
    assertThat(two.tenths()).contains(833); // (.4*1+.2*.5)/.6
    assertThat(two.waiting()).isZero();
    refused(new AdjudicateRatings(EXERCISE, "reasons", METI, 3, REASON), RATINGS_DO_NOT_DIFFER);
  }

  @Test
  void theSealCountsTheRatingOfASingleEvaluator() {
    done(SCORE, TRAINER);
    done(rating(2), TRAINER);
    assertThat(team(done(new SealScores(EXERCISE, 1), TRAINER)).tenths()).contains(833);
  }

  @Test
  void twoRatingsThatDifferWaitUntilTheyAreSettled() {
    done(SCORE, TRAINER);
    done(rating(1), TRAINER);
    ScoreTotal disputed = team(done(rating(4), COLLEAGUE));
    assertThat(disputed.waiting()).isOne();
    assertThat(disputed.tenths()).contains(1000);
    refused(new SealScores(EXERCISE, 1), RATINGS_DIFFER);
    ScoreTotal settled =
        team(done(new AdjudicateRatings(EXERCISE, "reasons", METI, 0, REASON), TRAINER));
    assertThat(settled.waiting()).isZero();
    assertThat(settled.tenths()).contains(667);
    assertThat(done(new SealScores(EXERCISE, 1), TRAINER)).isNotEmpty();
  }

  @Test
  void aRatingLiesBetweenNothingAndFour() {
    done(SCORE, TRAINER);
    refused(rating(-1), RATING_OUT_OF_RANGE);
    refused(rating(5), RATING_OUT_OF_RANGE);
    assertThat(done(rating(0), TRAINER)).isNotEmpty();
    assertThat(done(rating(4), COLLEAGUE)).isNotEmpty();
  }

  @Test
  void nobodyRatesTwiceAndOnlyWhatIsRated() {
    done(SCORE, TRAINER);
    done(rating(2), TRAINER);
    refused(rating(3), RATED_ALREADY);
    refused(
        new RateCriterion(EXERCISE, "rule", METI, 2, REASON, List.of()), NOT_RATED_BY_EVALUATORS);
    refused(
        new RateCriterion(EXERCISE, "reasons", new SeatId("nss"), 2, REASON, List.of()),
        CRITERION_UNKNOWN);
  }

  @Test
  void aRatingCitesRecordsThatTheExerciseHas() {
    done(SCORE, TRAINER);
    refused(
        new RateCriterion(EXERCISE, "reasons", METI, 2, REASON, List.of(5L)),
        EXERCISE_RECORD_UNKNOWN);
    assertThat(done(new RateCriterion(EXERCISE, "reasons", METI, 2, REASON, List.of(4L)), TRAINER))
        .isNotEmpty();
  }

  @Test
  void otherPointsTakeThePlaceOfThoseFoundUpToThoseOfTheCriterion() {
    done(SCORE, TRAINER);
    refused(override(11), POINTS_OUT_OF_RANGE);
    refused(override(-1), POINTS_OUT_OF_RANGE);
    assertThat(team(done(override(0), TRAINER)).breached()).containsExactly("rule");
    assertThat(team(done(override(10), TRAINER)).band()).contains(Band.PERFORMED);
  }

  @Test
  void whatCouldNotBeJudgedIsNotOverridden() {
    stage.records.set(0, Staged.begun().add(Staged.automated(METI)).records.getLast());
    done(SCORE, TRAINER);
    refused(override(5), NOT_ASSESSABLE);
  }

  @Test
  void afterTheSealOnlyANewSheetChangesAnything() {
    done(SCORE, TRAINER);
    refused(new SealScores(EXERCISE, 2), SHEET_CHANGED);
    assertThat(done(new SealScores(EXERCISE, 1), TRAINER)).contains(new ScoresSealed(EXERCISE, 1));
    refused(rating(2), SCORES_SEALED);
    refused(override(2), SCORES_SEALED);
    refused(new SealScores(EXERCISE, 1), SCORES_SEALED);
    done(RESCORE, TRAINER);
    assertThat(done(rating(2), TRAINER)).isNotEmpty();
  }

  @Test
  void aNewSheetKeepsTheRatingsAndForgetsTheOverrides() {
    done(SCORE, TRAINER);
    done(rating(2), TRAINER);
    done(rating(2), COLLEAGUE);
    done(override(0), TRAINER);
    ScoreTotal anew = team(done(RESCORE, TRAINER));
    assertThat(anew.tenths()).contains(833);
    assertThat(anew.waiting()).isZero();
  }

  @Test
  void theSameRecordsGiveTheSameSheet() {
    List<ScoreEvent> once = done(SCORE, TRAINER);
    state = ScoreState.initial();
    assertThat(done(SCORE, COLLEAGUE)).isEqualTo(once);
  }

  private static RateCriterion rating(int rating) {
    return new RateCriterion(EXERCISE, "reasons", METI, rating, REASON, List.of());
  }

  private static OverrideScore override(int points) {
    return new OverrideScore(EXERCISE, "rule", METI, points, REASON);
  }

  private static ScoreTotal team(List<ScoreEvent> facts) {
    return ((TotalsDrawn) facts.getLast())
        .totals().stream()
            .filter(t -> t.place().equals(Optional.empty()))
            .findFirst()
            .orElseThrow();
  }

  private List<ScoreEvent> done(ScoreCommand command, PersonId person) {
    return done(command, person, Seat.EXCON);
  }

  private List<ScoreEvent> done(ScoreCommand command, PersonId person, Seat seat) {
    Acting by = as(person, seat);
    List<ScoreEvent> facts = decider.decide(command, by, state);
    facts.forEach(fact -> state = state.evolve(fact, by));
    return facts;
  }

  private void refused(ScoreCommand command, Ground ground) {
    refused(command, TRAINER, Seat.EXCON, ground);
  }

  private void refused(ScoreCommand command, PersonId person, Seat seat, Ground ground) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> decider.decide(command, as(person, seat), state));
    assertThat(refused).isNotNull();
    assertThat(refused.ground()).isEqualTo(ground);
    SpecBook.refused(seat, command.getClass().getSimpleName(), ground);
  }

  private static Acting as(PersonId person, Seat seat) {
    return new Acting(person, seat, Instant.EPOCH, LocalDate.of(2027, 4, 5));
  }
}
