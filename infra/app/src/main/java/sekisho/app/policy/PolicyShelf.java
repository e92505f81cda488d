package sekisho.app.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sekisho.app.policy.AdoptedVersions.Adopted;
import sekisho.message.PolicyVersionId;
import sekisho.message.scenario.PolicyChoice;
import sekisho.view.exercise.PlayedPolicy;

/**
 * The decision tables of all versions: the files of the product, and what was adopted since.
 *
 * <p>Whoever asks for all of them gets what is adopted at that moment, on each node: one look at a
 * short stream. A version that is on the shelf never changes, so it is found without a look.
 */
final class PolicyShelf {
  private static final long NOTHING_READ = -1;

  private final AdoptedVersions adopted;
  private final PlayedPolicy played;
  private volatile Shelf shelf;

  /** What stood on the shelf when this record was the last one that was read. */
  private record Shelf(long record, List<PolicyTables> tables) {}

  /** Outside all exercises. */
  PolicyShelf(List<PolicyTables> product, AdoptedVersions adopted) {
    this(product, adopted, PolicyChoice.OfTheDay::new);
  }

  PolicyShelf(List<PolicyTables> product, AdoptedVersions adopted, PlayedPolicy played) {
    if (product.isEmpty()) {
      throw new IllegalStateException("The policy book is empty");
    }
    this.adopted = adopted;
    this.played = played;
    this.shelf = new Shelf(NOTHING_READ, inOrder(product));
  }

  /** All versions, oldest first. */
  List<PolicyTables> all() {
    List<Adopted> news = adopted.after(shelf.record());
    return news.isEmpty() ? shelf.tables() : takeIn(news);
  }

  /** The version in force on a day in Japan; empty before the first one of the book. */
  Optional<PolicyTables> inForceOn(LocalDate day) {
    return all().stream()
        .filter(tables -> !tables.version().effectiveFrom().isAfter(day))
        .max(Comparator.comparing(tables -> tables.version().effectiveFrom()));
  }

  /**
   * The version under which cases are judged on a day where the thread stands: the one in force
   * (I-02), unless the scenario of the exercise fixes another.
   */
  Optional<PolicyTables> forCasesOn(LocalDate day) {
    return switch (played.here()) {
      case PolicyChoice.OfTheDay _ -> inForceOn(day);
      case PolicyChoice.AsOf(LocalDate fixed) -> inForceOn(fixed);
      case PolicyChoice.Pinned(PolicyVersionId version) -> find(version);
    };
  }

  Optional<PolicyTables> find(PolicyVersionId version) {
    return find(shelf.tables(), version).or(() -> find(all(), version));
  }

  /**
   * @throws IllegalStateException when the version is not in the book
   */
  PolicyTables get(PolicyVersionId version) {
    return find(version)
        .orElseThrow(() -> new IllegalStateException("No policy version " + version));
  }

  /** Two threads may have read the same news; the second finds them here already. */
  private synchronized List<PolicyTables> takeIn(List<Adopted> news) {
    List<PolicyTables> tables = new ArrayList<>(shelf.tables());
    news.stream()
        .filter(one -> one.record() > shelf.record())
        .forEach(one -> tables.add(tables(one)));
    long last = Math.max(shelf.record(), news.getLast().record());
    shelf = new Shelf(last, inOrder(tables));
    return shelf.tables();
  }

  private static PolicyTables tables(Adopted one) {
    return PolicyTables.read(one.version() + ".dmn", one.dmn().bytes())
        .inForceFrom(one.effectiveFrom());
  }

  private static Optional<PolicyTables> find(List<PolicyTables> tables, PolicyVersionId version) {
    return tables.stream().filter(t -> t.version().id().equals(version)).findFirst();
  }

  private static List<PolicyTables> inOrder(List<PolicyTables> tables) {
    return tables.stream().sorted(Comparator.comparing(t -> t.version().effectiveFrom())).toList();
  }
}
