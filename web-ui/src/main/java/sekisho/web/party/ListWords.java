package sekisho.web.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.view.party.ListRejected;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.part.Pair;

/** Lists and their entries in words. */
@Component
class ListWords {
  /** Lists that have a name in words; all others go by their short name. */
  private static final Set<String> NAMED = Set.of("un-sc", "training");

  private final Words words;
  private final Times times;

  ListWords(Words words, Times times) {
    this.words = words;
    this.times = times;
  }

  /**
   * An entry in words.
   *
   * @param names its other names, each with what it is
   * @param change how it differs from the version before; null where that does not matter
   * @param changes what differs, field by field
   */
  record EntryLine(
      String id,
      String kind,
      String name,
      List<Pair> names,
      List<Pair> details,
      @Nullable String change,
      List<Change> changes) {}

  /** A field before and after; what is not there is null. */
  record Change(String label, @Nullable String before, @Nullable String after) {}

  String name(PartyListId list) {
    return NAMED.contains(list.value()) ? words.of("party.list." + list) : list.value();
  }

  String version(PartyListVersion version) {
    return words.of("party.version", name(version.list()), version.version());
  }

  static String address(PartyListVersion version) {
    return "/lists/edition?list=" + version.list() + "&edition=" + version.version();
  }

  /** A fault with its line and its remedy. */
  String fault(ListRejected.Fault fault) {
    return words.of(
        "party.fault.line",
        fault.line(),
        words.of("party.fault." + fault.reason(), fault.facts().toArray()));
  }

  EntryLine entry(ListedParty party) {
    return entry(party, null, List.of());
  }

  EntryLine entry(ListedParty party, @Nullable String change, List<Change> changes) {
    return new EntryLine(
        party.id().value(),
        words.of("party.kind." + party.kind()),
        party.firstName(),
        names(party),
        details(party),
        change,
        changes);
  }

  private List<Pair> names(ListedParty party) {
    return party.names().stream().skip(1).map(n -> Pair.of(kind(n), n.name())).toList();
  }

  String kind(ListedName name) {
    return words.of("party.name." + name.kind());
  }

  private List<Pair> details(ListedParty party) {
    List<Pair> details = new ArrayList<>();
    add(details, "reference", party.reference());
    add(details, "programme", party.programme());
    add(details, "listedOn", day(party.listedOn()));
    add(details, "updatedOn", day(party.updatedOn()));
    add(details, "countries", words.list(party.countries()));
    add(details, "births", words.list(party.births()));
    add(details, "note", party.note());
    return details;
  }

  private void add(List<Pair> details, String what, String value) {
    if (!value.isEmpty()) {
      details.add(Pair.of(words.of("party.entry." + what), value));
    }
  }

  private String day(Optional<LocalDate> day) {
    return day.map(times::day).orElse("");
  }

  /** What differs between two readings of an entry: names one by one, then the other fields. */
  List<Change> changes(ListedParty before, ListedParty after) {
    List<Change> changes = new ArrayList<>();
    before.names().stream()
        .filter(n -> !after.names().contains(n))
        .forEach(n -> changes.add(new Change(kind(n), n.name(), null)));
    after.names().stream()
        .filter(n -> !before.names().contains(n))
        .forEach(n -> changes.add(new Change(kind(n), null, n.name())));
    List<Pair> was = details(before);
    List<Pair> is = details(after);
    was.stream()
        .filter(p -> !is.contains(p))
        .forEach(p -> changes.add(new Change(p.name(), p.value(), value(is, p.name()))));
    is.stream()
        .filter(p -> value(was, p.name()) == null)
        .forEach(p -> changes.add(new Change(p.name(), null, p.value())));
    return changes;
  }

  private static @Nullable String value(List<Pair> pairs, String name) {
    return pairs.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .map(Pair::value)
        .orElse(null);
  }
}
