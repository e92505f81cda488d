package sekisho.web.exercise;

import java.time.Duration;
import java.time.Instant;
import sekisho.message.ExerciseCommand.ConductCommand;
import sekisho.message.ExerciseCommand.EndExercise;
import sekisho.message.ExerciseCommand.JumpTo;
import sekisho.message.ExerciseCommand.PauseClock;
import sekisho.message.ExerciseCommand.ResumeClock;
import sekisho.message.ExerciseCommand.SetRate;
import sekisho.message.ExerciseId;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;

/** What the one player of a play alone may do to its clock. */
enum SoloAct {
  PAUSE,
  RESUME,
  FASTER,
  SLOWER,
  HOUR,
  HALF_DAY,
  DAY,
  END;

  ConductCommand command(ExerciseFile file, Scenario scenario, Instant now) {
    ExerciseId id = file.id();
    int rate = file.standing().rate();
    return switch (this) {
      case PAUSE -> new PauseClock(id);
      case RESUME -> new ResumeClock(id);
      case FASTER -> new SetRate(id, Math.min(scenario.clock().maxRate(), rate * 4));
      case SLOWER -> new SetRate(id, Math.max(1, rate / 4));
      case HOUR -> jump(id, now, Duration.ofHours(1), scenario);
      case HALF_DAY -> jump(id, now, Duration.ofHours(12), scenario);
      case DAY -> jump(id, now, Duration.ofDays(1), scenario);
      case END -> new EndExercise(id);
    };
  }

  /** Not beyond the planned end. */
  private static JumpTo jump(ExerciseId id, Instant now, Duration by, Scenario scenario) {
    Instant end = scenario.calendar().epoch().plus(scenario.length());
    Instant to = now.plus(by);
    return new JumpTo(id, to.isAfter(end) ? end : to);
  }
}
