package sekisho.app.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.ListedEntryId;
import sekisho.view.party.EditionEntry;
import sekisho.view.party.ListedName;

/**
 * The names of one version of a list, ready to be compared. Names that share too few pairs of signs
 * with the party are not looked at, so that a list of thousands takes milliseconds.
 */
final class NameIndex {
  /** From here on a person has to look (assumption A, ADR 0019). */
  static final int THRESHOLD_PERCENT = 85;

  /** A low-quality alias must be all but the same (assumption A). */
  static final int LOW_ALIAS_THRESHOLD_PERCENT = 95;

  /** A share of common pairs below which no name reaches the threshold. */
  private static final double COMMON_PAIRS = 0.4;

  private final List<Name> names = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  private record Name(
      ListedEntryId entry, int since, int number, ListedName.Kind kind, NameForm form, int pairs) {}

  /**
   * An entry whose name is like that of a party.
   *
   * @param since the version since which the entry stands as it does
   * @param number which name of the entry, counting from 0
   */
  record Found(ListedEntryId entry, int since, int number, int percent) {}

  NameIndex(List<EditionEntry> entries) {
    for (EditionEntry entry : entries) {
      List<ListedName> listed = entry.party().names();
      for (int i = 0; i < listed.size(); i++) {
        add(entry, i, listed.get(i));
      }
    }
  }

  private void add(EditionEntry entry, int number, ListedName listed) {
    for (NameForm form : NameForm.of(listed.name())) {
      Set<String> pairs = pairs(form);
      pairs.forEach(p -> byPair.computeIfAbsent(p, _ -> new ArrayList<>()).add(names.size()));
      names.add(
          new Name(entry.party().id(), entry.since(), number, listed.kind(), form, pairs.size()));
    }
  }

  /** The entries that a name is like, the likest first; each entry once, by its likest name. */
  List<Found> like(String party) {
    Map<ListedEntryId, Found> best = new HashMap<>();
    for (NameForm form : NameForm.of(party)) {
      for (int candidate : candidates(form)) {
        found(names.get(candidate), form)
            .ifPresent(
                found ->
                    best.merge(found.entry(), found, (a, b) -> b.percent() > a.percent() ? b : a));
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt(Found::percent)
                .reversed()
                .thenComparing(f -> f.entry().value()))
        .toList();
  }

  private static Optional<Found> found(Name name, NameForm party) {
    int threshold =
        name.kind() == ListedName.Kind.LOW_ALIAS ? LOW_ALIAS_THRESHOLD_PERCENT : THRESHOLD_PERCENT;
    int percent = Likeness.percent(name.form(), party);
    return percent < threshold
        ? Optional.empty()
        : Optional.of(new Found(name.entry(), name.since(), name.number(), percent));
  }

  private List<Integer> candidates(NameForm party) {
    Set<String> pairs = pairs(party);
    Map<Integer, Integer> common = new HashMap<>();
    for (String pair : pairs) {
      byPair.getOrDefault(pair, List.of()).forEach(n -> common.merge(n, 1, Integer::sum));
    }
    return common.entrySet().stream()
        .filter(
            e ->
                e.getValue()
                    >= COMMON_PAIRS * Math.min(names.get(e.getKey()).pairs(), pairs.size()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The pairs of neighbouring signs, by sound; a name of one sign is a pair by itself. */
  private static Set<String> pairs(NameForm form) {
    Set<String> pairs = new HashSet<>();
    for (String word : form.sound().words()) {
      if (word.length() == 1) {
        pairs.add(word);
      }
      for (int i = 0; i + 2 <= word.length(); i++) {
        pairs.add(word.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
