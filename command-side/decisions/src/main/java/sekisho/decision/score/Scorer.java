package sekisho.decision.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.SeatId;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method.Breached;
import sekisho.message.scenario.Criterion.Method.Complete;
import sekisho.message.scenario.Criterion.Method.Expected;
import sekisho.message.scenario.Criterion.Method.Holds;
import sekisho.message.scenario.Criterion.Method.Panel;
import sekisho.message.scenario.Criterion.Method.Rated;

/**
 * Judges each place by each criterion of the rubric, from the records alone. The work of a
 * counterpart or of a trainer, and what was taken over from another exercise, is nobody's score.
 */
public final class Scorer {
  /** The version of this way of scoring; stored with each sheet. */
  public static final String MODEL = "1";

  private final ScoredPlay played;
  private final Sitting sitting;

  public Scorer(ScoredPlay played) {
    this.played = played;
    this.sitting = Sitting.of(played);
  }

  /** All findings, in the order of the rubric. */
  public Map<Judged, Assessment> findings() {
    Map<Judged, Assessment> findings = new LinkedHashMap<>();
    for (Criterion criterion : played.scenario().rubric()) {
      for (SeatId place : played.placesOf(criterion)) {
        findings.put(new Judged(criterion.id(), place), judge(criterion, place));
      }
    }
    return findings;
  }

  private Assessment judge(Criterion criterion, SeatId place) {
    Optional<Reason> notScored = sitting.notScored(place);
    if (notScored.isPresent()) {
      return Found.leftOut(notScored.get());
    }
    return switch (criterion.method()) {
      case Expected _ -> new ExpectedMethod(played).judge(criterion, place);
      case Holds(var condition) -> new ConditionMethod(played).holds(condition);
      case Breached(var condition) -> new ConditionMethod(played).breached(condition);
      case Complete complete -> new FileMethod(played).judge(complete);
      case Panel(var caseId) -> new PanelMethod(played).judge(caseId, place);
      case Rated _ -> new ToBeRated();
    };
  }
}
