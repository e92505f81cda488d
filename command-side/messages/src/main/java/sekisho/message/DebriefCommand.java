package sekisho.message;

import java.util.List;
import java.util.Optional;

/** What may be asked about the debrief (振り返り) of an exercise. */
public sealed interface DebriefCommand extends Command, OfExercise {
  @Override
  ExerciseId exercise();

  /** Ask the players what they think, directly after the end (講評). */
  record OpenHotwash(ExerciseId exercise) implements DebriefCommand {}

  /**
   * Answer the questions of the hot wash.
   *
   * @param place in which the person sat; empty for the trainer
   */
  record GiveFeedback(
      ExerciseId exercise,
      Optional<SeatId> place,
      List<HotwashAnswer> answers,
      List<TextRef> strengths,
      List<TextRef> improvements)
      implements DebriefCommand {
    public GiveFeedback {
      answers = List.copyOf(answers);
      strengths = List.copyOf(strengths);
      improvements = List.copyOf(improvements);
    }
  }

  /**
   * Draft the after-action report (事後検証報告書) from the record. A new draft replaces the one before; a
   * signed one stays as it is.
   *
   * @param record the number of the last record on which it rests
   */
  record DraftReport(ExerciseId exercise, long record, List<SectionText> sections)
      implements DebriefCommand {
    public DraftReport {
      sections = List.copyOf(sections);
    }
  }

  /**
   * Write a section anew.
   *
   * @param revision of the report that was shown
   * @param cited the numbers of the records that the text names
   */
  record EditReport(
      ExerciseId exercise, int revision, ReportSection section, TextRef text, List<Long> cited)
      implements DebriefCommand {
    public EditReport {
      cited = List.copyOf(cited);
    }
  }

  /**
   * Sign the report: from then on it stays as it is.
   *
   * @param revision of the report that was shown
   * @param hash of the report that was shown
   */
  record SignReport(ExerciseId exercise, int revision, DocumentHash hash)
      implements DebriefCommand {}

  /** Add a line to the improvement plan (改善計画). */
  record AddCorrectiveAction(ExerciseId exercise, CorrectiveAction action)
      implements DebriefCommand {}

  /**
   * State how far a line of the improvement plan is.
   *
   * @param number of the line, from 1
   */
  record MoveCorrectiveAction(ExerciseId exercise, int number, ActionStatus status)
      implements DebriefCommand {}

  /** State from what an exercise branched off, and by which hash the origin is known. */
  record RecordFork(ExerciseId exercise, ExerciseOrigin origin, String originHash)
      implements DebriefCommand {}

  /** State what came out when an exercise was run again with the same inputs. */
  record RecordRerun(ExerciseId exercise, RerunOutcome outcome) implements DebriefCommand {}
}
