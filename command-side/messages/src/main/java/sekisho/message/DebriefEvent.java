package sekisho.message;

import java.util.List;
import java.util.Optional;

/** What has happened in the debrief of an exercise. */
public sealed interface DebriefEvent extends Event {
  ExerciseId exercise();

  /** The players may say what they think. */
  record HotwashOpened(ExerciseId exercise) implements DebriefEvent {}

  /** Somebody answered the questions of the hot wash. */
  record FeedbackGiven(
      ExerciseId exercise,
      Optional<SeatId> place,
      List<HotwashAnswer> answers,
      List<TextRef> strengths,
      List<TextRef> improvements)
      implements DebriefEvent {
    public FeedbackGiven {
      answers = List.copyOf(answers);
      strengths = List.copyOf(strengths);
      improvements = List.copyOf(improvements);
    }
  }

  /**
   * The after-action report was drafted from the record.
   *
   * @param revision of the report, from 1
   * @param record the number of the last record on which it rests
   */
  record ReportDrafted(ExerciseId exercise, int revision, long record, List<SectionText> sections)
      implements DebriefEvent {
    public ReportDrafted {
      sections = List.copyOf(sections);
    }
  }

  /** A section of the report was written anew. */
  record ReportEdited(
      ExerciseId exercise, int revision, ReportSection section, TextRef text, List<Long> cited)
      implements DebriefEvent {
    public ReportEdited {
      cited = List.copyOf(cited);
    }
  }

  /** The report was signed as it was shown. */
  record ReportSigned(ExerciseId exercise, int revision, DocumentHash hash)
      implements DebriefEvent {}

  /**
   * A line was added to the improvement plan.
   *
   * @param number of the line, from 1
   */
  record CorrectiveActionAdded(ExerciseId exercise, int number, CorrectiveAction action)
      implements DebriefEvent {}

  /** A line of the improvement plan went on. */
  record CorrectiveActionMoved(ExerciseId exercise, int number, ActionStatus status)
      implements DebriefEvent {}

  /**
   * This exercise branched off another one; the records up to there were taken over.
   *
   * @param originHash the hash over the entries of the records that were taken over, in hex
   */
  record ExerciseForked(ExerciseId exercise, ExerciseOrigin origin, String originHash)
      implements DebriefEvent {}

  /** This exercise ran another one again with the same inputs. */
  record RerunCompared(ExerciseId exercise, RerunOutcome outcome) implements DebriefEvent {}
}
