package sekisho.web.frame;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;

/**
 * The bar on every page within an exercise: its clock, the own place, what lies unread, the way
 * out. Shown by {@code fragments/exercise :: bar(bar)}.
 *
 * @param name what the trainer calls the exercise, in the language in which it was given
 * @param nameLang its language where it is not that of the page
 * @param place the place of the seat acted in; absent for trainers and auditors
 * @param now the exercise time
 * @param rate seconds of exercise time in a second; 0 when the clock stands
 * @param phase whether it runs
 * @param unread how many items of the own inbox were not opened
 * @param address its page
 * @param key changes whenever the bar does
 */
public record ExerciseBar(
    String name,
    @Nullable String nameLang,
    @Nullable String place,
    Instant now,
    int rate,
    Chip phase,
    long unread,
    String address,
    String key) {

  /** The bar of the request. */
  @FunctionalInterface
  public interface Source {
    /** Empty outside all exercises. */
    Optional<ExerciseBar> now();
  }

  /** Where to leave it. */
  public String leave() {
    return address + "/leave";
  }

  /** The exercise time in milliseconds since 1970, from which a script goes on counting. */
  public long nowMillis() {
    return now.toEpochMilli();
  }
}
