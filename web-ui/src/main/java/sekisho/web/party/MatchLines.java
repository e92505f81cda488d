package sekisho.web.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CaseParty;
import sekisho.message.MatchDisposition;
import sekisho.message.PartyListVersion;
import sekisho.message.PersonId;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.PartyMatches;
import sekisho.view.casefile.PartyMatches.Disposed;
import sekisho.view.casefile.PartyMatches.Match;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PartyLists;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** The parties of a case and their matches in words; names come from the stores. */
@Component
class MatchLines {
  private final PartyLists lists;
  private final ListWords listWords;
  private final Officials officials;
  private final Words words;
  private final Texts texts;

  MatchLines(PartyLists lists, ListWords listWords, Officials officials, Words words, Texts texts) {
    this.lists = lists;
    this.listWords = listWords;
    this.officials = officials;
    this.words = words;
    this.texts = texts;
  }

  /** A party and how the comparison of its name came out. */
  record PartyLine(String role, String name, @Nullable String lang, Chip chip) {}

  /**
   * A match in words.
   *
   * @param number counting from 1, in the comparison that is shown
   * @param entryName the name of the entry that is like the party's
   * @param nameKind what the list says that this name is
   */
  record MatchLine(
      int number,
      String role,
      String party,
      @Nullable String partyLang,
      String entryName,
      String nameKind,
      int percent,
      Chip chip,
      boolean open,
      String list,
      String listAddress,
      List<Pair> entry,
      List<Pair> names,
      List<Finding> said) {
    /** The id of its place on the page. */
    public String id() {
      return "match-" + number;
    }
  }

  List<PartyLine> parties(CaseFile file) {
    PartyMatches matches = file.parties();
    return CaseParty.of(file.request().destination()).stream()
        .map(party -> party(file, matches, party))
        .toList();
  }

  private PartyLine party(CaseFile file, PartyMatches matches, CaseParty party) {
    String name = name(party, file.applicant());
    List<Match> mine =
        matches.matches().stream().filter(m -> m.about().party().equals(party)).toList();
    boolean compared = matches.newest().filter(n -> n.parties().contains(party)).isPresent();
    return new PartyLine(
        words.label(party.role()), name, texts.languageOf(name), chip(compared, mine));
  }

  private Chip chip(boolean compared, List<Match> matches) {
    if (!compared) {
      return Chip.todo(words.of("party.state.waiting"));
    } else if (matches.isEmpty()) {
      return Chip.ok(words.of("party.state.none"));
    } else if (matches.stream().anyMatch(Match::listed)) {
      return Chip.bad(words.of("party.state.listed"));
    } else if (matches.stream().anyMatch(Match::open)) {
      return Chip.warn(words.of("party.state.open", matches.size()));
    }
    return Chip.ok(words.of("party.state.other"));
  }

  /** The name as it was written; of the exporter, that of the account. */
  String name(CaseParty party, PersonId applicant) {
    return party.name().map(texts::read).orElseGet(() -> officials.name(applicant));
  }

  List<MatchLine> lines(CaseFile file, List<Match> matches) {
    List<MatchLine> lines = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      lines.add(line(file, matches.get(i), i + 1));
    }
    return lines;
  }

  private MatchLine line(CaseFile file, Match match, int number) {
    var version = new PartyListVersion(match.about().list(), match.listVersion());
    Optional<ListedParty> entry = lists.entry(version, match.about().entry());
    Optional<ListedName> like =
        entry.flatMap(e -> e.names().stream().skip(match.match().entryName()).findFirst());
    String party = name(match.about().party(), file.applicant());
    ListWords.EntryLine inWords = entry.map(listWords::entry).orElse(null);
    return new MatchLine(
        number,
        words.label(match.about().party().role()),
        party,
        texts.languageOf(party),
        like.map(ListedName::name).orElseGet(() -> match.about().entry().value()),
        like.map(listWords::kind).orElse(""),
        match.match().scorePercent(),
        chip(match),
        match.open(),
        listWords.version(version),
        ListWords.address(version) + "&q=" + match.about().entry(),
        entry(match, inWords),
        inWords == null ? List.of() : inWords.names(),
        match.dispositions().stream().map(d -> said(file, d)).toList());
  }

  private List<Pair> entry(Match match, ListWords.@Nullable EntryLine entry) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(Pair.of(words.of("party.entry.number"), match.about().entry().value()));
    if (entry != null) {
      pairs.add(Pair.of(words.of("party.entry.kind"), entry.kind()));
      pairs.add(Pair.of(words.of("party.entry.name"), entry.name()));
      pairs.addAll(entry.details());
    }
    return pairs;
  }

  private Chip chip(Match match) {
    return match
        .disposed()
        .map(d -> chip(d.disposition()))
        .orElseGet(() -> Chip.warn(words.of("party.match.open")));
  }

  private Chip chip(MatchDisposition disposition) {
    String label = words.label(disposition);
    return switch (disposition) {
      case FALSE_MATCH -> Chip.ok(label);
      case TRUE_MATCH -> Chip.bad(label);
      case NEEDS_MORE -> Chip.warn(label);
    };
  }

  private Finding said(CaseFile file, Disposed disposed) {
    var entry = disposed.entry();
    return new Finding(
        words.of("party.match.said"),
        chip(disposed.disposition()),
        List.of(texts.pair(words.of("party.dispose.matchReason"), disposed.reason())),
        officials.inSeat(entry.person(), entry.seat()),
        entry.at(),
        entry.record(),
        CaseHeads.address(file) + "/parties?at=" + entry.record());
  }
}
