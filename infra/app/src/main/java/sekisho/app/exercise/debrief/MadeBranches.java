package sekisho.app.exercise.debrief;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.TextRef;
import sekisho.view.debrief.Playback;
import sekisho.web.debrief.Branches;

/** Exercises out of exercises, under the id of the request, so that none is made twice. */
@Component
class MadeBranches implements Branches {
  private final Fork fork;
  private final Rerun rerun;

  MadeBranches(Fork fork, Rerun rerun) {
    this.fork = fork;
    this.rerun = rerun;
  }

  @Override
  public ExerciseId fork(CommandId request, Playback origin, long record, TextRef name) {
    return fork.at(origin, record, new ExerciseId(request.value()), name);
  }

  @Override
  public Optional<String> rerunHindered(Playback original) {
    return rerun.hindered(original);
  }

  @Override
  public ExerciseId rerun(CommandId request, Playback original, TextRef name) {
    return rerun.of(original, new ExerciseId(request.value()), name);
  }
}
