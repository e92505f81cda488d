package sekisho.decision.debrief;

import sekisho.message.DebriefEvent;
import sekisho.message.DebriefEvent.CorrectiveActionAdded;
import sekisho.message.DebriefEvent.CorrectiveActionMoved;
import sekisho.message.DebriefEvent.ExerciseForked;
import sekisho.message.DebriefEvent.FeedbackGiven;
import sekisho.message.DebriefEvent.HotwashOpened;
import sekisho.message.DebriefEvent.ReportDrafted;
import sekisho.message.DebriefEvent.ReportEdited;
import sekisho.message.DebriefEvent.ReportSigned;
import sekisho.message.DebriefEvent.RerunCompared;

/**
 * The debrief of an exercise, as far as decisions need it.
 *
 * @param revision of the report; 0 before the first draft
 * @param record the last record on which the report rests
 * @param actions how many lines the improvement plan has
 */
public record DebriefState(
    boolean hotwash, int revision, long record, boolean signed, int actions) {
  public static DebriefState initial() {
    return new DebriefState(false, 0, 0, false, 0);
  }

  /** The debrief after a fact. */
  public DebriefState evolve(DebriefEvent event) {
    return switch (event) {
      case HotwashOpened _ -> new DebriefState(true, revision, record, signed, actions);
      case ReportDrafted e -> new DebriefState(hotwash, e.revision(), e.record(), false, actions);
      case ReportEdited e -> new DebriefState(hotwash, e.revision(), record, false, actions);
      case ReportSigned _ -> new DebriefState(hotwash, revision, record, true, actions);
      case CorrectiveActionAdded e ->
          new DebriefState(hotwash, revision, record, signed, e.number());
      case FeedbackGiven _, CorrectiveActionMoved _, ExerciseForked _, RerunCompared _ -> this;
    };
  }
}
