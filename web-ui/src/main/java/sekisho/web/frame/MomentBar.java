package sekisho.web.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Pair;

/**
 * The bar on every page that shows the house at a moment in the past: the moment, the steps from
 * record to record, the way back. Shown by {@code fragments/moment :: bar(bar)}.
 *
 * @param typed the moment as the field of the form shows it
 * @param before this page one record earlier; absent when there is none, or nobody is signed in
 * @param after this page one record later
 * @param now this page as it stands now
 * @param path this page, for the form that asks for another moment
 * @param kept what else the address of this page asks for
 */
public record MomentBar(
    Instant at,
    String typed,
    @Nullable String before,
    @Nullable String after,
    String now,
    String path,
    List<Pair> kept) {
  public MomentBar {
    kept = List.copyOf(kept);
  }

  /** The bar of the request. */
  @FunctionalInterface
  public interface Source {
    /** Empty on a page that shows now. */
    Optional<MomentBar> now();
  }
}
