package sekisho.view.venue;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import sekisho.message.ExerciseId;

/**
 * Where a thread stands, and so whose facts it may read and write: in one exercise, in the open
 * house outside all exercises, or everywhere, as the product itself does when it feeds projections.
 *
 * <p>Whoever was put nowhere stands in the open house: forgetting to say where one stands hides
 * what belongs to exercises and never shows it. Queries ask for {@link #key()}; the database holds
 * the same rule a second time, row by row.
 */
public sealed interface Venue {
  /** Outside all exercises. */
  record Open() implements Venue {}

  /** In one exercise. */
  record In(ExerciseId exercise) implements Venue {}

  /** The product itself, which feeds projections of all. */
  record Everywhere() implements Venue {}

  /** The key of the open house in the tables. */
  String OPEN = "open";

  /** Where the current thread stands. */
  static Venue now() {
    return Standing.NOW.get();
  }

  /** The venue of an exercise, or of the open house when there is none. */
  static Venue of(Optional<ExerciseId> exercise) {
    return exercise.<Venue>map(In::new).orElseGet(Open::new);
  }

  /** The exercise in which the current thread stands. */
  static Optional<ExerciseId> exercise() {
    return now() instanceof In(var exercise) ? Optional.of(exercise) : Optional.empty();
  }

  /** What the column {@code venue} of a row holds that belongs here. */
  default String key() {
    return switch (this) {
      case Open _ -> OPEN;
      case In(var exercise) -> exercise.toString();
      case Everywhere _ -> "all";
    };
  }

  /** Does something while the thread stands here, and goes back. */
  default void run(Runnable work) {
    supply(
        () -> {
          work.run();
          return Optional.empty();
        });
  }

  /** As {@link #run}, with an answer. */
  default <T> T supply(Supplier<T> work) {
    Venue before = now();
    Standing.NOW.set(this);
    try {
      return work.get();
    } finally {
      Standing.NOW.set(before);
    }
  }

  /** As {@link #supply}, for work that may throw. */
  default <T> T call(Callable<T> work) throws Exception {
    Venue before = now();
    Standing.NOW.set(this);
    try {
      return work.call();
    } finally {
      Standing.NOW.set(before);
    }
  }
}
