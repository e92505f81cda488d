package sekisho.view.precedent;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.PolicyVersionId;
import sekisho.view.casefile.CaseFile;

/**
 * A documented case that is near a case under review, and in what.
 *
 * @param likenesses at least one
 */
public record NearPrecedent(Precedent precedent, Set<Likeness> likenesses) {
  /** More would be a list to search, not a hint beside the case. */
  private static final int MOST = 6;

  private static final Comparator<NearPrecedent> NEAREST_FIRST =
      Comparator.comparingInt(NearPrecedent::nearness)
          .thenComparingInt(near -> near.precedent().number())
          .reversed();

  public NearPrecedent {
    likenesses = Collections.unmodifiableSet(EnumSet.copyOf(likenesses));
  }

  /** In what a documented case is near, the heaviest first. */
  public enum Likeness {
    /** The mock case was opened from it. */
    ORIGIN(8),
    RECIPIENT(3),
    ITEM(3),
    BASIS(2),
    /** The same policy version. It tells two near cases apart, and alone makes none near. */
    VERSION(1);

    private final int weight;

    Likeness(int weight) {
      this.weight = weight;
    }
  }

  /**
   * The documented cases near a case as it stands at its record, the nearest first and of two as
   * near the later one.
   */
  public static List<NearPrecedent> to(CaseFile file, List<Precedent> all) {
    return all.stream()
        .flatMap(precedent -> near(file, precedent).stream())
        .sorted(NEAREST_FIRST)
        .limit(MOST)
        .toList();
  }

  private static Optional<NearPrecedent> near(CaseFile file, Precedent precedent) {
    Set<Likeness> likenesses = EnumSet.noneOf(Likeness.class);
    if (file.precedent().filter(number -> number == precedent.number()).isPresent()) {
      likenesses.add(Likeness.ORIGIN);
    }
    if (recipient(file).filter(precedent.countries()::contains).isPresent()) {
      likenesses.add(Likeness.RECIPIENT);
    }
    if (!Collections.disjoint(kinds(file), precedent.kinds())) {
      likenesses.add(Likeness.ITEM);
    }
    if (!Collections.disjoint(heads(file), precedent.heads())) {
      likenesses.add(Likeness.BASIS);
    }
    if (likenesses.isEmpty()) {
      return Optional.empty();
    }
    if (version(file).filter(v -> precedent.versions().contains(v.value())).isPresent()) {
      likenesses.add(Likeness.VERSION);
    }
    return Optional.of(new NearPrecedent(precedent, likenesses));
  }

  private int nearness() {
    return likenesses.stream().mapToInt(likeness -> likeness.weight).sum();
  }

  private static Optional<Country> recipient(CaseFile file) {
    return file.request().destination().map(Destination::country);
  }

  /** That nothing is known of the kind makes two cases no more alike. */
  private static Set<ItemKind> kinds(CaseFile file) {
    return file.request().lines().stream()
        .map(ItemLine::munitions)
        .map(ItemKind::of)
        .filter(kind -> kind != ItemKind.OTHER)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<BasisHead> heads(CaseFile file) {
    return file.request().basis().map(BasisHead::of).orElse(Set.of());
  }

  /** The version that the rules were asked under, or the one that is pinned. */
  private static Optional<PolicyVersionId> version(CaseFile file) {
    return file.screening()
        .evaluation()
        .map(e -> e.evaluation().version())
        .or(() -> file.screening().pinned().map(p -> p.version()));
  }
}
