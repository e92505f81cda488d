package sekisho.decision.debrief;

import static sekisho.message.Ground.ACTION_UNKNOWN;
import static sekisho.message.Ground.FEEDBACK_EMPTY;
import static sekisho.message.Ground.HOTWASH_NOT_OPEN;
import static sekisho.message.Ground.NOTHING_CHANGED;
import static sekisho.message.Ground.REPORT_CHANGED;
import static sekisho.message.Ground.REPORT_CITES_UNKNOWN;
import static sekisho.message.Ground.REPORT_NOT_DRAFTED;
import static sekisho.message.Ground.REPORT_SIGNED;
import static sekisho.message.Ground.SEAT_MAY_NOT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.DebriefCommand;
import sekisho.message.DebriefCommand.AddCorrectiveAction;
import sekisho.message.DebriefCommand.DraftReport;
import sekisho.message.DebriefCommand.EditReport;
import sekisho.message.DebriefCommand.GiveFeedback;
import sekisho.message.DebriefCommand.MoveCorrectiveAction;
import sekisho.message.DebriefCommand.OpenHotwash;
import sekisho.message.DebriefCommand.RecordFork;
import sekisho.message.DebriefCommand.RecordRerun;
import sekisho.message.DebriefCommand.SignReport;
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
import sekisho.message.Seat;

/**
 * Decides what may be written in the debrief of an exercise (training 8, exercise 5.6): the report
 * names only records that exist, and what is signed is what was shown.
 */
public final class DebriefDecider {
  private static final Set<Seat> LEADS = EnumSet.of(Seat.EXCON, Seat.SYSTEM);

  /** What happens when the command is asked for. */
  public List<DebriefEvent> decide(DebriefCommand command, Acting by, DebriefState state) {
    Refuse.unless(
        command instanceof GiveFeedback || LEADS.contains(by.seat()), SEAT_MAY_NOT, by.seat());
    return switch (command) {
      case OpenHotwash c -> {
        Refuse.when(state.hotwash(), NOTHING_CHANGED);
        yield List.of(new HotwashOpened(c.exercise()));
      }
      case GiveFeedback c -> feedback(c, state);
      case DraftReport c ->
          List.of(new ReportDrafted(c.exercise(), state.revision() + 1, c.record(), c.sections()));
      case EditReport c -> edit(c, state);
      case SignReport c -> sign(c, state);
      case AddCorrectiveAction c -> add(c, state);
      case MoveCorrectiveAction c -> {
        Refuse.when(c.number() < 1 || c.number() > state.actions(), ACTION_UNKNOWN, c.number());
        yield List.of(new CorrectiveActionMoved(c.exercise(), c.number(), c.status()));
      }
      case RecordFork c -> List.of(new ExerciseForked(c.exercise(), c.origin(), c.originHash()));
      case RecordRerun c -> List.of(new RerunCompared(c.exercise(), c.outcome()));
    };
  }

  private static List<DebriefEvent> feedback(GiveFeedback c, DebriefState state) {
    Refuse.unless(state.hotwash(), HOTWASH_NOT_OPEN);
    Refuse.when(
        c.answers().isEmpty() && c.strengths().isEmpty() && c.improvements().isEmpty(),
        FEEDBACK_EMPTY);
    return List.of(
        new FeedbackGiven(c.exercise(), c.place(), c.answers(), c.strengths(), c.improvements()));
  }

  private static List<DebriefEvent> edit(EditReport c, DebriefState state) {
    open(state, c.revision());
    cited(c.cited(), state);
    return List.of(
        new ReportEdited(c.exercise(), state.revision() + 1, c.section(), c.text(), c.cited()));
  }

  /** What is signed is what was shown: no later edit may slip under a signature. */
  private static List<DebriefEvent> sign(SignReport c, DebriefState state) {
    open(state, c.revision());
    return List.of(new ReportSigned(c.exercise(), state.revision(), c.hash()));
  }

  private static List<DebriefEvent> add(AddCorrectiveAction c, DebriefState state) {
    Refuse.when(state.revision() == 0, REPORT_NOT_DRAFTED);
    cited(c.action().evidence(), state);
    return List.of(new CorrectiveActionAdded(c.exercise(), state.actions() + 1, c.action()));
  }

  private static void open(DebriefState state, int shown) {
    Refuse.when(state.revision() == 0, REPORT_NOT_DRAFTED);
    Refuse.when(state.signed(), REPORT_SIGNED);
    Refuse.unless(state.revision() == shown, REPORT_CHANGED, state.revision());
  }

  private static void cited(List<Long> records, DebriefState state) {
    records.stream()
        .filter(record -> record < 1 || record > state.record())
        .findFirst()
        .ifPresent(
            unknown -> {
              Refuse.when(true, REPORT_CITES_UNKNOWN, unknown);
            });
  }
}
