package sekisho.view.score;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.view.score.Sheets.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.Assessment.Reason;
import sekisho.message.ScoreEvent.CriterionRated;
import sekisho.message.ScoreEvent.RatingsAdjudicated;
import sekisho.message.ScoreEvent.ScoreOverridden;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.message.Share;

/** The scores as their records tell them. */
class ScoreFileTest {
  @Test
  void nothingScoredIsNoFile() {
    assertThat(ScoreFile.of(List.of())).isEmpty();
  }

  @Test
  void aPointIsThatFoundUntilAnotherTakesItsPlace() {
    ScoreSheet found = newest(opened(1), scored(1, "rule", seen(500_000)));
    assertThat(found.counts(found.lines().getFirst(), 10)).contains(new Share(500_000));
    ScoreSheet changed =
        newest(
            opened(1),
            scored(1, "rule", seen(500_000)),
            fact(new ScoreOverridden(EXERCISE, 1, "rule", METI, 9, WHY)));
    assertThat(changed.counts(changed.lines().getFirst(), 10)).contains(new Share(900_000));
    assertThat(changed.lines().getFirst().other().orElseThrow().points()).isEqualTo(9);
  }

  @Test
  void zeroCountsAndWhatWasLeftOutDoesNot() {
    ScoreSheet sheet =
        newest(opened(1), scored(1, "rule", seen(0)), scored(1, "time", out(Reason.AUTOMATED)));
    assertThat(sheet.counts(sheet.lines().get(0), 10)).contains(Share.NOTHING);
    assertThat(sheet.counts(sheet.lines().get(1), 10)).isEmpty();
  }

  @Test
  void aSingleRatingCountsOnlyOnceTheSheetIsClosed() {
    ScoreFact rating = rated(ONE, 3);
    ScoreSheet open = newest(opened(1), scored(1, "reasons", toBeRated()), rating);
    assertThat(open.counts(open.lines().getFirst(), 8)).isEmpty();
    ScoreSheet closed =
        newest(
            opened(1),
            scored(1, "reasons", toBeRated()),
            rating,
            fact(new ScoresSealed(EXERCISE, 1)));
    assertThat(closed.counts(closed.lines().getFirst(), 8)).contains(new Share(750_000));
  }

  @Test
  void ratingsThatDifferCountOnceTheyAreSettled() {
    ScoreSheet differing =
        newest(opened(1), scored(1, "reasons", toBeRated()), rated(ONE, 1), rated(OTHER, 4));
    assertThat(differing.lines().getFirst().disputed()).isTrue();
    assertThat(differing.counts(differing.lines().getFirst(), 8)).isEmpty();
    ScoreSheet settled =
        newest(
            opened(1),
            scored(1, "reasons", toBeRated()),
            rated(ONE, 1),
            rated(OTHER, 4),
            fact(new RatingsAdjudicated(EXERCISE, "reasons", METI, 2, WHY)));
    assertThat(settled.lines().getFirst().disputed()).isFalse();
    assertThat(settled.counts(settled.lines().getFirst(), 8)).contains(new Share(500_000));
  }

  @Test
  void anOldSheetStaysAsItWasAndPlayersSeeTheLastThatWasClosed() {
    ScoreFile file =
        file(
            opened(1),
            scored(1, "rule", seen(0)),
            fact(new ScoresSealed(EXERCISE, 1)),
            opened(2),
            scored(2, "rule", seen(1_000_000)));
    assertThat(file.newest().number()).isEqualTo(2);
    assertThat(file.newest().sealed()).isFalse();
    assertThat(file.lastSealed().map(ScoreSheet::number)).contains(1);
    ScoreSheet old = file.sheet(1).orElseThrow();
    assertThat(old.counts(old.lines().getFirst(), 10)).contains(Share.NOTHING);
  }

  @Test
  void theRatingsOutliveTheirSheet() {
    ScoreFile file =
        file(
            opened(1),
            scored(1, "reasons", toBeRated()),
            rated(ONE, 2),
            rated(OTHER, 2),
            opened(2),
            scored(2, "reasons", toBeRated()));
    ScoreSheet sheet = file.newest();
    assertThat(sheet.counts(sheet.lines().getFirst(), 8)).contains(new Share(500_000));
    assertThat(file.runGroup()).isEqualTo(Optional.of("class A"));
  }

  private static ScoreFact rated(sekisho.message.PersonId by, int rating) {
    return by(by, new CriterionRated(EXERCISE, "reasons", METI, rating, WHY, List.of()));
  }
}
