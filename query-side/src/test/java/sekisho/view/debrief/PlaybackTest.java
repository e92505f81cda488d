package sekisho.view.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import sekisho.message.TextRef;
import sekisho.message.scenario.Place;

/** What can be seen of an exercise afterwards. */
class PlaybackTest {
  private static final UnaryOperator<TextRef> AS_IT_IS = UnaryOperator.identity();
  private final Playback play = new SmallPlay(1).played(true);
  private final Place mofa = play.place(SmallPlay.MOFA).orElseThrow();
  private final Place applicant = play.place(SmallPlay.APPLICANT).orElseThrow();

  @Test
  void anItemIsUnopenedUntilTheRecordByWhichItWasOpened() {
    assertThat(play.at(3, mofa).letters()).isEmpty();
    assertThat(play.at(4, mofa).unopened(SmallPlay.MOFA)).hasSize(1);
    assertThat(play.at(5, mofa).unopened(SmallPlay.MOFA)).isEmpty();
    assertThat(play.at(5, mofa).letters().getFirst().opened()).containsEntry(SmallPlay.MOFA, 5L);
  }

  @Test
  void aPlaceSeesNeitherTheInboxOfAnotherNorADraftThatWasNeverSubmitted() {
    assertThat(play.at(5, applicant).letters()).isEmpty();
    assertThat(play.at(5, applicant).cases()).hasSize(1);
    assertThat(play.at(5, mofa).cases()).isEmpty();
    assertThat(play.at(5).cases()).hasSize(1);
  }

  @Test
  void theClockStandsAsItsLastChangeLeftIt() {
    assertThat(play.at(1).clock()).isEmpty();
    assertThat(play.at(2).clock().orElseThrow().rate()).isEqualTo(60);
    assertThat(play.at(6).ended()).isFalse();
    assertThat(play.at(7).ended()).isTrue();
  }

  @Test
  void thereIsNoMomentBeforeTheFirstRecordNorAfterTheLast() {
    assertThatThrownBy(() -> play.at(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> play.at(8)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anExerciseBranchesOffBetweenItsStartAndItsEnd() {
    assertThat(play.mayForkAt(1)).isFalse();
    assertThat(play.mayForkAt(2)).isTrue();
    assertThat(play.mayForkAt(6)).isTrue();
    assertThat(play.mayForkAt(7)).isFalse();
  }

  @Test
  void aDecisionIsToldWithWhatLayBeforeThePlaceThatTookIt() {
    Report.Taken taken = Report.of(play, 7).decisions().getFirst();
    assertThat(taken.decision().step().number()).isEqualTo(6);
    assertThat(taken.opened()).hasSize(1);
    assertThat(taken.unopened()).isEmpty();
  }

  @Test
  void theSamePlayInAnotherExerciseHasTheSameCanonicalFacts() {
    CanonicalFacts one = CanonicalFacts.of(play.records(), AS_IT_IS);
    CanonicalFacts other = CanonicalFacts.of(new SmallPlay(2).played(true).records(), AS_IT_IS);
    assertThat(one.hash()).isEqualTo(other.hash());
    assertThat(one.firstDifference(other)).isEqualTo(one.lines().size());
  }

  @Test
  void aTextCountsByItsWordsAndNotByItsReference() {
    TextRef another = new TextRef("c".repeat(64));
    Playback other = new SmallPlay(2).reason(another).played(true);
    UnaryOperator<TextRef> sameWords = _ -> SmallPlay.TEXT;
    assertThat(CanonicalFacts.of(other.records(), sameWords).hash())
        .isEqualTo(CanonicalFacts.of(play.records(), sameWords).hash());
    assertThat(CanonicalFacts.of(other.records(), AS_IT_IS).hash())
        .isNotEqualTo(CanonicalFacts.of(play.records(), AS_IT_IS).hash());
  }

  @Test
  void anotherDecisionIsTheFirstDifference() {
    CanonicalFacts one = CanonicalFacts.of(play.records(), AS_IT_IS);
    CanonicalFacts other = CanonicalFacts.of(new SmallPlay(2).played(false).records(), AS_IT_IS);
    assertThat(one.hash()).isNotEqualTo(other.hash());
    assertThat(one.lines().get(one.firstDifference(other)).number()).isEqualTo(6);
  }

  @Test
  void playsPartAtTheFirstDecisionThatOnlyOneOfThemTook() {
    assertThat(Alignment.of(play, new SmallPlay(1).played(true)).firstDivergence()).isEmpty();
    Alignment.Line first =
        Alignment.of(play, new SmallPlay(1).played(false)).firstDivergence().orElseThrow();
    assertThat(first.one().orElseThrow().key().type()).isEqualTo("P1Confirmed");
    assertThat(first.other()).isEmpty();
  }
}
