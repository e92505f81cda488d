package sekisho.app.party;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.ListedEntryId;
import sekisho.view.party.ListRejected.Reason;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;

/** An entry while it is read, in either form; the same limits hold for both. */
final class EntryDraft {
  static final int MOST_NAMES = 200;
  static final int LONGEST_TEXT = 4_000;
  private static final int DAY_CHARACTERS = 10;

  private final int line;
  private final ListedParty.Kind kind;
  private final Map<String, ListedName> names = new LinkedHashMap<>();
  private final List<String> countries = new ArrayList<>();
  private final List<String> births = new ArrayList<>();
  private String id = "";
  private String reference = "";
  private String programme = "";
  private String note = "";
  private Optional<LocalDate> listedOn = Optional.empty();
  private Optional<LocalDate> updatedOn = Optional.empty();

  EntryDraft(int line, ListedParty.Kind kind) {
    this.line = line;
    this.kind = kind;
  }

  int line() {
    return line;
  }

  void id(String text) {
    id = plain(text);
  }

  String id() {
    return id;
  }

  void reference(String text) {
    reference = plain(text);
  }

  void programme(String text) {
    programme = plain(text);
  }

  void note(String text) {
    note = plain(text);
  }

  void country(String text) {
    addOnce(countries, plain(text));
  }

  void birth(String text) {
    addOnce(births, plain(text));
  }

  /** The first name given is the name of the entry; empty places of aliases are left out. */
  void name(String text, ListedName.Kind what) {
    String name = plain(text);
    if (!name.isEmpty()) {
      names.putIfAbsent(name, new ListedName(name, what));
    }
  }

  void listedOn(int at, String text, Faults faults) {
    listedOn = day(at, text, faults).or(() -> listedOn);
  }

  /** Of several days, the last. */
  void updatedOn(int at, String text, Faults faults) {
    updatedOn =
        day(at, text, faults)
            .filter(day -> updatedOn.filter(day::isBefore).isEmpty())
            .or(() -> updatedOn);
  }

  /** The entry; empty, with the faults named, when it cannot be one. */
  Optional<ListedParty> party(Faults faults) {
    Optional<ListedEntryId> number = number(faults);
    if (names.values().stream().noneMatch(n -> n.kind() == ListedName.Kind.FIRST)) {
      faults.add(line, Reason.NO_NAME, id);
      return Optional.empty();
    }
    if (names.size() > MOST_NAMES) {
      faults.add(line, Reason.TOO_MANY, MOST_NAMES);
    }
    return number.map(
        entry ->
            new ListedParty(
                entry,
                reference,
                kind,
                List.copyOf(names.values()),
                programme,
                listedOn,
                updatedOn,
                countries,
                births,
                note));
  }

  private Optional<ListedEntryId> number(Faults faults) {
    if (id.isEmpty()) {
      faults.add(line, Reason.NO_ID);
      return Optional.empty();
    }
    try {
      return Optional.of(new ListedEntryId(id));
    } catch (IllegalArgumentException e) {
      faults.add(line, Reason.BAD_ID, id);
      return Optional.empty();
    }
  }

  /** A day, also at the head of a moment; empty where nothing stands. */
  static Optional<LocalDate> day(int at, String text, Faults faults) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(plain.substring(0, Math.min(DAY_CHARACTERS, plain.length()))));
    } catch (DateTimeException e) {
      faults.add(at, Reason.BAD_DATE, plain);
      return Optional.empty();
    }
  }

  /** One spelling for what looks the same, and no line ends. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .strip();
  }

  private static void addOnce(List<String> texts, String text) {
    if (!text.isEmpty() && !texts.contains(text)) {
      texts.add(text);
    }
  }
}
