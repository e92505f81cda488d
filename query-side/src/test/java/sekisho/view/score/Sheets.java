package sekisho.view.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseId;
import sekisho.message.PanelOutcome;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreEvent;
import sekisho.message.ScoreEvent.CriterionScored;
import sekisho.message.ScoreEvent.ScoreSheetOpened;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.TextRef;

/** Tells the scores of an exercise for tests. */
final class Sheets {
  static final ExerciseId EXERCISE = new ExerciseId(new UUID(5, 5));
  static final SeatId METI = new SeatId("meti");
  static final TextRef WHY = new TextRef("e".repeat(64));
  static final PersonId ONE = new PersonId(new UUID(2, 1));
  static final PersonId OTHER = new PersonId(new UUID(2, 2));
  static final ScenarioVersion SCENARIO =
      new ScenarioVersion("radar", "1.0.0", new DocumentHash("a".repeat(64)));

  private Sheets() {}

  static ScoreFact fact(ScoreEvent event) {
    return by(ONE, event);
  }

  static ScoreFact by(PersonId person, ScoreEvent event) {
    return new ScoreFact(event, person, Instant.EPOCH);
  }

  static ScoreFact opened(int sheet) {
    return fact(
        new ScoreSheetOpened(
            EXERCISE, sheet, "1", SCENARIO, Optional.of("class A"), 20, Optional.empty()));
  }

  static ScoreFact scored(int sheet, String criterion, Assessment assessment) {
    return fact(new CriterionScored(EXERCISE, sheet, criterion, METI, assessment));
  }

  static Assessment seen(int millionths) {
    return decided(millionths, Optional.empty());
  }

  static Assessment decided(int millionths, Optional<PanelOutcome> chosen) {
    return new Assessed(
        new Share(millionths), List.of(7L), Optional.empty(), List.of(), List.of(), chosen);
  }

  static Assessment out(Reason reason) {
    return new LeftOut(reason);
  }

  static Assessment toBeRated() {
    return new ToBeRated();
  }

  static ScoreFile file(ScoreFact... facts) {
    return ScoreFile.of(List.of(facts)).orElseThrow();
  }

  static ScoreSheet newest(ScoreFact... facts) {
    return file(facts).newest();
  }
}
