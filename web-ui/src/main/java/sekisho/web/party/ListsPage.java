package sekisho.web.party;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.view.party.EditionEntry;
import sekisho.view.party.ListEdition;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PartyLists;
import sekisho.view.party.ScreeningProgress;
import sekisho.view.venue.Venue;
import sekisho.web.ShownMoment;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;
import sekisho.web.part.Paging;

/** Fills the pages of the lists that were imported. */
@Component
class ListsPage {
  private final PartyLists lists;
  private final ScreeningProgress progress;
  private final ListWords listWords;
  private final Officials officials;
  private final Words words;
  private final Reach reach;

  ListsPage(
      PartyLists lists,
      ScreeningProgress progress,
      ListWords listWords,
      Officials officials,
      Words words,
      Reach reach) {
    this.lists = lists;
    this.progress = progress;
    this.listWords = listWords;
    this.officials = officials;
    this.words = words;
    this.reach = reach;
  }

  /** A list with its versions, the newest first. */
  record ListLine(String name, PartyListId id, List<EditionLine> editions) {}

  /** A version in words. */
  record EditionLine(ListEdition edition, String address, String form, String who) {}

  /** Which entries of a version are shown. */
  enum Show {
    ALL,
    ADDED,
    CHANGED,
    REMOVED
  }

  /** A link to some of the entries. */
  record ShowLink(String label, String address, boolean current) {}

  String lists(Model model) {
    Map<PartyListId, List<EditionLine>> byList = new LinkedHashMap<>();
    for (ListEdition edition : known()) {
      byList.computeIfAbsent(edition.version().list(), _ -> new ArrayList<>()).add(line(edition));
    }
    model.addAttribute(
        "lists",
        byList.entrySet().stream()
            .map(e -> new ListLine(listWords.name(e.getKey()), e.getKey(), e.getValue()))
            .toList());
    model.addAttribute("progress", progress.now());
    model.addAttribute("mayImport", reach.mayOpen("/lists/import"));
    return "party/lists";
  }

  private EditionLine line(ListEdition edition) {
    return new EditionLine(
        edition,
        ListWords.address(edition.version()),
        words.label(edition.form()),
        officials.inSeat(edition.importedBy(), edition.seat()));
  }

  /**
   * The entries of a version; without a list, of the newest import.
   *
   * @param q words that a name, a number or a note must hold
   */
  String edition(
      Model model,
      Optional<PartyListId> list,
      Optional<Integer> number,
      Show show,
      String q,
      int page) {
    Optional<ListEdition> found = find(list, number);
    model.addAttribute("mayImport", reach.mayOpen("/lists/import"));
    model.addAttribute("asked", list.isPresent());
    model.addAttribute("edition", found.map(this::line).orElse(null));
    model.addAttribute(
        "name",
        found.map(e -> listWords.version(e.version())).orElseGet(() -> words.of("party.edition")));
    found.ifPresent(edition -> entries(model, edition.version(), show, q, page));
    return "party/edition";
  }

  private Optional<ListEdition> find(Optional<PartyListId> list, Optional<Integer> number) {
    if (list.isEmpty() && ShownMoment.now().isEmpty()) {
      return lists.current().stream().findFirst();
    }
    return known().stream()
        .filter(e -> list.isEmpty() || e.version().list().equals(list.get()))
        .filter(e -> number.isEmpty() || e.version().version() == number.get())
        .findFirst();
  }

  /**
   * By list, the newest version first; at a moment, what had been imported until then. The lists
   * are common to all exercises and not on their clocks, so that in an exercise all are known.
   */
  private List<ListEdition> known() {
    return ShownMoment.now()
        .filter(_ -> Venue.exercise().isEmpty())
        .map(m -> lists.all().stream().filter(e -> !e.importedAt().isAfter(m.at())).toList())
        .orElseGet(lists::all);
  }

  private void entries(Model model, PartyListVersion version, Show show, String q, int page) {
    List<EditionEntry> all = lists.entries(version);
    List<ListedParty> removed = lists.removed(version);
    List<Line> shown =
        lines(version, show, all, removed).stream().filter(line -> holds(line.party(), q)).toList();
    Paging paging = Paging.of(page, shown.size());
    model.addAttribute("paging", paging);
    model.addAttribute("q", q);
    model.addAttribute("show", show.name());
    model.addAttribute(
        "entries",
        shown.stream().skip(paging.offset()).limit(paging.size()).map(this::entry).toList());
    model.addAttribute("shows", shows(version, show, all, removed));
    model.addAttribute("address", address(version, show) + (q.isEmpty() ? "" : "&q=" + encoded(q)));
  }

  /** An entry to show, with what it was before where it changed. */
  private record Line(ListedParty party, Show change, Optional<ListedParty> before) {}

  private List<Line> lines(
      PartyListVersion version, Show show, List<EditionEntry> all, List<ListedParty> removed) {
    if (show == Show.REMOVED) {
      return removed.stream().map(p -> new Line(p, Show.REMOVED, Optional.empty())).toList();
    }
    var before = new PartyListVersion(version.list(), version.version() - 1);
    return all.stream()
        .map(e -> new Line(e.party(), change(e), Optional.empty()))
        .filter(line -> show == Show.ALL || line.change() == show)
        .map(
            line ->
                line.change() == Show.CHANGED
                    ? new Line(line.party(), line.change(), lists.entry(before, line.party().id()))
                    : line)
        .toList();
  }

  private static Show change(EditionEntry entry) {
    return switch (entry.change()) {
      case SAME -> Show.ALL;
      case ADDED -> Show.ADDED;
      case CHANGED -> Show.CHANGED;
    };
  }

  private ListWords.EntryLine entry(Line line) {
    return listWords.entry(
        line.party(),
        line.change() == Show.ALL ? null : words.of("party.change." + line.change()),
        line.before().map(b -> listWords.changes(b, line.party())).orElse(List.of()));
  }

  private static boolean holds(ListedParty party, String q) {
    String sought = q.strip().toLowerCase(Locale.ROOT);
    return party.names().stream().anyMatch(n -> n.name().toLowerCase(Locale.ROOT).contains(sought))
        || party.id().value().toLowerCase(Locale.ROOT).contains(sought)
        || party.reference().toLowerCase(Locale.ROOT).contains(sought);
  }

  private List<ShowLink> shows(
      PartyListVersion version, Show now, List<EditionEntry> all, List<ListedParty> removed) {
    List<ShowLink> links = new ArrayList<>();
    for (Show show : Show.values()) {
      long count = lines(version, show, all, removed).size();
      links.add(
          new ShowLink(words.of("party.show." + show, count), address(version, show), show == now));
    }
    return links;
  }

  private static String address(PartyListVersion version, Show show) {
    return ListWords.address(version) + (show == Show.ALL ? "" : "&show=" + show);
  }

  private static String encoded(String q) {
    return URLEncoder.encode(q, StandardCharsets.UTF_8);
  }
}
