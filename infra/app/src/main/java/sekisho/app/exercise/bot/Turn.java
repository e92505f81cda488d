package sekisho.app.exercise.bot;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import sekisho.app.acts.Say;
import sekisho.message.AutomationMode;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.PlayStep;

/**
 * What a counterpart does when a case waits for it, and when; the same at every run of the same
 * seed.
 *
 * @param bot how it plays
 * @param scenarioCase the case as the scenario names it
 */
record Turn(Bot bot, AutomationMode mode, String scenarioCase, Waiting waiting) {
  /** The field under which a step names another act than the one that is due. */
  static final String INSTEAD = "do";

  /** The word with which a step says that nothing is done, such as by a minister who is absent. */
  static final String NOTHING = "nothing";

  /**
   * What is done.
   *
   * @param command the name of a command that is done instead of what is due
   * @param once its identity when it is done once in a case
   */
  record Chosen(Say say, Optional<String> command, Optional<CommandId> once) {}

  /** When it acts: so long after the case began to wait, or after it was put there. */
  Instant at(Instant seatedAt, long seed, ExerciseId exercise) {
    Instant from = waiting.since().isBefore(seatedAt) ? seatedAt : waiting.since();
    long span = bot.delayTo().minus(bot.delayFrom()).toSeconds();
    long drawn =
        span <= 0
            ? 0
            : Math.floorMod(
                named("delay " + seed + " " + waiting.record(), Optional.empty())
                    .getMostSignificantBits(),
                span + 1);
    Duration delay = bot.delayFrom().plusSeconds(drawn);
    return from.plus(mode == AutomationMode.SLOW ? delay.multipliedBy(bot.slower()) : delay);
  }

  /**
   * @param done whether an act of this identity stands in the case already
   * @return empty when nothing is done
   */
  Optional<Chosen> chosen(ExerciseId exercise, Predicate<CommandId> done) {
    if (mode == AutomationMode.ERRING) {
      Optional<Chosen> slip =
          bot.slips().stream()
              .filter(this::meant)
              .map(step -> once(step, "slip", exercise))
              .filter(chosen -> chosen.once().filter(done).isEmpty())
              .findFirst();
      if (slip.isPresent()) {
        return slip;
      }
    }
    List<PlayStep> steps = bot.steps().stream().filter(this::meant).toList();
    for (PlayStep step : steps) {
      Optional<String> instead = Optional.ofNullable(step.with().get(INSTEAD));
      if (instead.isEmpty()) {
        return Optional.of(new Chosen(new Say(step.with()), Optional.empty(), Optional.empty()));
      } else if (instead.filter(NOTHING::equals).isPresent()) {
        return Optional.empty();
      }
      Chosen other = once(step, "step", exercise);
      if (other.once().filter(done).isEmpty()) {
        return Optional.of(other);
      }
    }
    return Optional.of(new Chosen(Say.usual(), Optional.empty(), Optional.empty()));
  }

  private Chosen once(PlayStep step, String kind, ExerciseId exercise) {
    return new Chosen(
        new Say(step.with()),
        Optional.ofNullable(step.with().get(INSTEAD)),
        Optional.of(
            new CommandId(
                named(kind + " " + step.with().getOrDefault(INSTEAD, ""), Optional.of(exercise)))));
  }

  private boolean meant(PlayStep step) {
    return step.seat() == waiting.seat()
        && step.act().equals(waiting.act().name())
        && step.caseId().filter(c -> !c.equals(scenarioCase)).isEmpty();
  }

  /** The identity of the nth command of this turn. */
  CommandId command(ExerciseId exercise, long head, int nth) {
    return new CommandId(named("act " + head + " " + nth, Optional.of(exercise)));
  }

  /** A delay is the same in every exercise of the seed, a command belongs to one exercise. */
  private UUID named(String what, Optional<ExerciseId> exercise) {
    String name =
        "sekisho counterpart %s %s %s %s %s"
            .formatted(
                exercise.map(ExerciseId::toString).orElse(""),
                scenarioCase,
                waiting.seat(),
                waiting.act(),
                what);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
