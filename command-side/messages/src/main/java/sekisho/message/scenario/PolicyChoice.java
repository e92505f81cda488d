package sekisho.message.scenario;

import java.time.LocalDate;
import sekisho.message.PolicyVersionId;

/** Under which version of the policy the cases of an exercise are judged. */
public sealed interface PolicyChoice {
  /** The version in force on the day of the exercise calendar, as in real life (I-02). */
  record OfTheDay() implements PolicyChoice {}

  /** The version in force on this day, whatever the exercise calendar says. */
  record AsOf(LocalDate day) implements PolicyChoice {}

  /** This version. */
  record Pinned(PolicyVersionId version) implements PolicyChoice {}
}
