package sekisho.decision.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sekisho.decision.score.Staged.METI;
import static sekisho.decision.score.Staged.MOFA;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.decision.score.Settled.Counts;
import sekisho.decision.score.Settled.DoesNotCount;
import sekisho.decision.score.Settled.Waits;
import sekisho.message.Band;
import sekisho.message.ScoreComponent;
import sekisho.message.ScoreTotal;
import sekisho.message.ScoreTotal.ComponentShare;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method.Rated;

/** How points become totals: the worked checks of design 5.5, and what leaves the denominator. */
class TotalsSpec {
  private final Staged stage = new Staged();
  private final Map<Judged, Settled> settled = new LinkedHashMap<>();

  @Test
  void theWorkedCheckOfTheDesignComesOutExactly() {
    counts("r", ScoreComponent.RULE, 8, false, Share.of(7, 8));
    counts("t", ScoreComponent.TIME, 10, false, Share.of(5, 10));
    counts("c", ScoreComponent.COMPLETE, 20, false, Share.of(18, 20));
    counts("k", ScoreComponent.CONSISTENT, 1, false, Share.ALL);
    assertThat(team().tenths()).contains(855);
    assertThat(team().band()).contains(Band.SOME_CHALLENGES);
  }

  @Test
  void pointsAreTheWeightsOfTheCriteriaOfAComponent() {
    counts("one", ScoreComponent.RULE, 7, false, Share.ALL);
    counts("other", ScoreComponent.RULE, 1, false, Share.NOTHING);
    assertThat(team().components())
        .containsExactly(new ComponentShare(ScoreComponent.RULE, Share.of(7, 8), 8));
    assertThat(team().tenths()).contains(875);
  }

  @Test
  void eachBandBeginsAtItsLimitAndNotATenthBefore() {
    assertThat(bandAt(900)).isEqualTo(Band.PERFORMED);
    assertThat(bandAt(899)).isEqualTo(Band.SOME_CHALLENGES);
    assertThat(bandAt(700)).isEqualTo(Band.SOME_CHALLENGES);
    assertThat(bandAt(699)).isEqualTo(Band.MAJOR_CHALLENGES);
    assertThat(bandAt(500)).isEqualTo(Band.MAJOR_CHALLENGES);
    assertThat(bandAt(499)).isEqualTo(Band.UNABLE);
  }

  @Test
  void theBreachOfACriticalRuleCapsTheTotal() {
    counts("prohibited", ScoreComponent.RULE, 1, true, Share.NOTHING);
    counts("r", ScoreComponent.RULE, 99, false, Share.ALL);
    assertThat(team().tenths()).contains(490);
    assertThat(team().band()).contains(Band.UNABLE);
    assertThat(team().breached()).containsExactly("prohibited");
  }

  @Test
  void theCapNeverLiftsATotal() {
    counts("prohibited", ScoreComponent.RULE, 3, true, Share.NOTHING);
    counts("r", ScoreComponent.RULE, 1, false, Share.ALL);
    assertThat(team().tenths()).contains(250);
  }

  @Test
  void aCriticalTaskOfWhichNothingWasSeenKeepsFromTheBestBandAndCapsNothing() {
    counts("critical", ScoreComponent.TIME, 1, true, Share.NOTHING);
    counts("t", ScoreComponent.TIME, 19, false, Share.ALL);
    assertThat(team().tenths()).contains(950);
    assertThat(team().band()).contains(Band.SOME_CHALLENGES);
    assertThat(team().missed()).containsExactly("critical");
  }

  @Test
  void aCriticalTaskThatWasSeenInPartIsNotMissed() {
    counts("critical", ScoreComponent.TIME, 1, true, Share.of(1, 100));
    counts("t", ScoreComponent.TIME, 99, false, Share.ALL);
    assertThat(team().band()).contains(Band.PERFORMED);
  }

  @Test
  void zeroIsAValue() {
    counts("t", ScoreComponent.TIME, 10, false, Share.NOTHING);
    counts("r", ScoreComponent.RULE, 10, false, Share.ALL);
    assertThat(team().tenths()).contains(727); // 0.40 of 0.55
  }

  @Test
  void whatCouldNotBeJudgedLeavesTheDenominatorWithItsWeight() {
    judged("t", ScoreComponent.TIME, 10, false, METI, new DoesNotCount());
    counts("r", ScoreComponent.RULE, 10, false, Share.ALL);
    assertThat(team().tenths()).contains(1000);
    assertThat(team().components())
        .extracting(ComponentShare::component)
        .containsExactly(ScoreComponent.RULE);
  }

  @Test
  void whatWaitsForAnEvaluatorIsCountedAsWaitingAndNotAsNothing() {
    judged("t", ScoreComponent.TIME, 10, false, METI, new Waits());
    counts("r", ScoreComponent.RULE, 10, false, Share.of(1, 2));
    assertThat(team().tenths()).contains(500);
    assertThat(team().waiting()).isOne();
  }

  @Test
  void nothingThatCouldBeJudgedIsNoTotalAndNotATotalOfNothing() {
    judged("r", ScoreComponent.RULE, 10, false, METI, new DoesNotCount());
    assertThat(team().tenths()).isEmpty();
    assertThat(team().band()).isEmpty();
  }

  @Test
  void theTeamHasTheMeanOfThePlacesAndEachPlaceItsOwn() {
    judged("r", ScoreComponent.RULE, 10, false, METI, new Counts(Share.ALL));
    settled.put(new Judged("r", MOFA), new Counts(Share.of(1, 2)));
    assertThat(total(Optional.empty()).tenths()).contains(750);
    assertThat(total(Optional.of(METI)).tenths()).contains(1000);
    assertThat(total(Optional.of(MOFA)).tenths()).contains(500);
  }

  @Test
  void aMistakeOfTheFormulaIsAMistakeAndNeverNothing() {
    assertThatThrownBy(() -> Share.of(0, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Share.of(Double.NaN, 1)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Share.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Share.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Share.of(0, 1)).isEqualTo(Share.NOTHING);
  }

  private Band bandAt(int tenths) {
    settled.clear();
    stage.rubric.clear();
    counts("r", ScoreComponent.RULE, 10, false, Share.of(tenths, 1000));
    return team().band().orElseThrow();
  }

  private void counts(
      String id, ScoreComponent component, int points, boolean critical, Share share) {
    judged(id, component, points, critical, METI, new Counts(share));
  }

  private void judged(
      String id,
      ScoreComponent component,
      int points,
      boolean critical,
      SeatId place,
      Settled what) {
    stage.rubric.add(
        new Criterion(
            id,
            Staged.WORDS,
            component,
            points,
            critical,
            List.of(METI, MOFA),
            new Rated(Staged.WORDS)));
    settled.put(new Judged(id, place), what);
  }

  private ScoreTotal team() {
    return total(Optional.empty());
  }

  private ScoreTotal total(Optional<SeatId> place) {
    return new Totals(stage.scenario(), settled)
        .draw().stream().filter(t -> t.place().equals(place)).findFirst().orElseThrow();
  }
}
