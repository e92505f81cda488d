package sekisho.web.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.DocumentHash;
import sekisho.message.PartyCommand.ImportPartyList;
import sekisho.message.PartyListCounts;
import sekisho.message.PartyListForm;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.view.party.EditionEntry;
import sekisho.view.party.ListDifference;
import sekisho.view.party.ListEdition;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PartyLists;
import sekisho.view.party.PublishedList;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Uploads;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/** Fills the page on which a list is imported: the file first, then what it would change. */
@Component
class ImportPage {
  /** So many entries of each kind of difference are shown; the counts say how many there are. */
  private static final int SHOWN = 50;

  private final PartyLists lists;
  private final ListReadings readings;
  private final ListWords listWords;
  private final Uploads uploads;
  private final Words words;
  private final HouseClock clock;

  ImportPage(
      PartyLists lists,
      ListReadings readings,
      ListWords listWords,
      Uploads uploads,
      Words words,
      HouseClock clock) {
    this.lists = lists;
    this.readings = readings;
    this.listWords = listWords;
    this.uploads = uploads;
    this.words = words;
    this.clock = clock;
  }

  /** One kind of difference. */
  record Part(String title, int count, List<ListWords.EntryLine> entries) {
    /** How many are not shown. */
    public int left() {
      return count - entries.size();
    }
  }

  /** The page with the file to choose. */
  String choose(Model model) {
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", ImportForm.blank());
    }
    model.addAttribute("lists", choices());
    model.addAttribute("largest", uploads.largestMegabytes());
    return "party/import";
  }

  private List<Choice> choices() {
    Stream<PartyListId> known = lists.current().stream().map(e -> e.version().list());
    return Stream.concat(Stream.of(PartyListId.UN_SC), known)
        .distinct()
        .map(list -> Choice.of(list.value(), listWords.name(list)))
        .toList();
  }

  /** The page with what the file says and would change. */
  String check(Model model, PartyListId list, DocumentHash document) {
    model.addAttribute("list", list.value());
    model.addAttribute("listName", listWords.name(list));
    model.addAttribute("document", document.sha256());
    model.addAttribute("again", "/lists/import?list=" + list + "&document=" + document);
    switch (reading(document)) {
      case ListReadings.Reading.Under under -> model.addAttribute("percent", under.percent());
      case ListReadings.Reading.Rejected rejected ->
          model.addAttribute("faults", rejected.faults().stream().map(listWords::fault).toList());
      case ListReadings.Reading.Done done -> read(model, list, document, done.list());
    }
    return "party/check";
  }

  private ListReadings.Reading reading(DocumentHash document) {
    return readings
        .of(document)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void read(Model model, PartyListId list, DocumentHash document, PublishedList file) {
    Optional<ListEdition> newest = lists.newest(list);
    ListDifference difference = difference(newest, file);
    model.addAttribute("published", file);
    model.addAttribute("formWords", words.label(file.form()));
    model.addAttribute(
        "before", newest.map(ListEdition::version).map(listWords::version).orElse(null));
    model.addAttribute("same", newest.filter(e -> e.document().equals(document)).isPresent());
    model.addAttribute("none", difference.none());
    model.addAttribute("parts", parts(difference));
    model.addAttribute("table", file.form() == PartyListForm.CSV);
    model.addAttribute("date", file.listDate().orElse(null));
    if (!model.containsAttribute("apply")) {
      String day = file.listDate().orElseGet(() -> Times.dayOf(clock.instant())).toString();
      model.addAttribute(
          "apply",
          new ApplyForm(
              list.value(),
              document.sha256(),
              newest.map(e -> e.version().version()).orElse(0).toString(),
              day));
    }
  }

  private List<Part> parts(ListDifference d) {
    return List.of(
        part("ADDED", d.added().size(), d.added().stream().map(listWords::entry)),
        part("REMOVED", d.removed().size(), d.removed().stream().map(listWords::entry)),
        part(
            "CHANGED",
            d.changed().size(),
            d.changed().stream()
                .map(
                    c ->
                        listWords.entry(
                            c.after(), null, listWords.changes(c.before(), c.after())))));
  }

  private Part part(String change, int count, Stream<ListWords.EntryLine> entries) {
    return new Part(words.of("party.change." + change), count, entries.limit(SHOWN).toList());
  }

  private ListDifference difference(Optional<ListEdition> newest, PublishedList file) {
    List<ListedParty> before =
        newest.map(e -> lists.entries(e.version())).orElse(List.of()).stream()
            .map(EditionEntry::party)
            .toList();
    return ListDifference.between(before, file.entries());
  }

  /**
   * What is asked for when the difference is applied; empty while the file is still being read or
   * cannot be.
   */
  Optional<ImportPartyList> command(
      PartyListId list, DocumentHash document, int supersedes, LocalDate typed) {
    if (!(reading(document) instanceof ListReadings.Reading.Done(PublishedList file))) {
      return Optional.empty();
    }
    ListDifference d = difference(lists.newest(list), file);
    return Optional.of(
        new ImportPartyList(
            list,
            document,
            file.form(),
            file.listDate().orElse(typed),
            new PartyListCounts(
                file.individuals(),
                file.entities(),
                d.added().size(),
                d.removed().size(),
                d.changed().size()),
            supersedes));
  }

  /** Whether a version can be read already; the entries follow the import in a moment. */
  boolean there(PartyListVersion version) {
    return lists.edition(version).isPresent();
  }
}
