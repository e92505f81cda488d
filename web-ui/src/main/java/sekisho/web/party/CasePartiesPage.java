package sekisho.web.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Article;
import sekisho.message.MatchDisposition;
import sekisho.message.MatchedEntry;
import sekisho.message.PartyListVersion;
import sekisho.message.Stage;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.PartyMatches;
import sekisho.view.casefile.PartyMatches.Match;
import sekisho.view.party.ListEdition;
import sekisho.view.party.PartyLists;
import sekisho.web.Cases;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;
import sekisho.web.identity.Reach;

/** Fills the page of the parties of a case. */
@Component
class CasePartiesPage {
  private final Cases cases;
  private final CaseHeads heads;
  private final NextSteps nextSteps;
  private final PartyLists lists;
  private final ListWords listWords;
  private final MatchLines matchLines;
  private final CurrentOfficial official;
  private final Words words;
  private final Reach reach;

  CasePartiesPage(
      Cases cases,
      CaseHeads heads,
      NextSteps nextSteps,
      PartyLists lists,
      ListWords listWords,
      MatchLines matchLines,
      CurrentOfficial official,
      Words words,
      Reach reach) {
    this.cases = cases;
    this.heads = heads;
    this.nextSteps = nextSteps;
    this.lists = lists;
    this.listWords = listWords;
    this.matchLines = matchLines;
    this.official = official;
    this.words = words;
    this.reach = reach;
  }

  /** A list with which the parties were compared. */
  record ListLine(String name, String address) {}

  static String address(UUID id) {
    return "/cases/" + id + "/parties";
  }

  /**
   * Shows the page.
   *
   * @param chosen the match whose form is asked for, counting from 1; empty for the first open one
   */
  String show(UUID id, Model model, Optional<Integer> chosen) {
    CaseFile file = cases.shown(id);
    PartyMatches parties = file.parties();
    Optional<Integer> asked =
        mayDispose(file)
            ? chosen
                .filter(n -> n >= 1 && n <= parties.matches().size())
                .or(() -> firstOpen(parties))
            : Optional.empty();
    model.addAttribute("head", heads.of(file, "/screening"));
    model.addAttribute(
        "next",
        nextSteps.of(file, Map.of(Act.DISPOSE_MATCH, "match-" + firstOpen(parties).orElse(1))));
    model.addAttribute("parties", matchLines.parties(file));
    model.addAttribute("matches", matchLines.lines(file, parties.matches()));
    model.addAttribute("pastMatches", matchLines.lines(file, parties.past()));
    model.addAttribute("compared", parties.newest().orElse(null));
    model.addAttribute("lists", compared(parties));
    model.addAttribute("state", state(file, parties));
    model.addAttribute("mayDispose", mayDispose(file));
    model.addAttribute("mayImport", reach.mayOpen("/lists/import"));
    model.addAttribute("chosen", asked.orElse(0));
    model.addAttribute("own", asked.filter(n -> ownTrue(parties, n)).isPresent());
    model.addAttribute("article", Article.PARTIES);
    model.addAttribute("dispositions", words.choices(MatchDisposition.class));
    if (!model.containsAttribute("form")) {
      long screening = parties.newest().map(n -> n.entry().record()).orElse(0L);
      model.addAttribute("form", DispositionForm.of(screening, asked.orElse(0)));
    }
    return "party/case";
  }

  /** What a match of the page is about, when that comparison is one of the case. */
  Optional<MatchedEntry> about(UUID id, long screening, long match) {
    CaseFile now = cases.open(id);
    if (screening < 1 || screening > now.at()) {
      return Optional.empty();
    }
    List<Match> shown = CaseFile.at(now.records(), screening).parties().matches();
    return match < 1 || match > shown.size()
        ? Optional.empty()
        : Optional.of(shown.get((int) match - 1).about());
  }

  private boolean mayDispose(CaseFile file) {
    return !file.past()
        && !file.stage().ended()
        && file.stage() != Stage.DRAFT
        && file.stage() != Stage.RETURNED
        && reach.may("POST", CaseHeads.address(file) + "/parties/disposition");
  }

  private static Optional<Integer> firstOpen(PartyMatches parties) {
    for (int i = 0; i < parties.matches().size(); i++) {
      if (parties.matches().get(i).open()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** Whether this person said that it is the listed party: then another one has to take it back. */
  private boolean ownTrue(PartyMatches parties, int number) {
    return parties
        .matches()
        .get(number - 1)
        .disposed()
        .filter(
            d ->
                d.disposition() == MatchDisposition.TRUE_MATCH
                    && d.entry().person().equals(official.person()))
        .isPresent();
  }

  private List<ListLine> compared(PartyMatches parties) {
    return parties.newest().map(PartyMatches.Compared::lists).orElse(List.of()).stream()
        .map(v -> new ListLine(listWords.version(v), ListWords.address(v)))
        .toList();
  }

  /** How the comparison stands: no list, waiting for one, or done with the lists that count. */
  private String state(CaseFile file, PartyMatches parties) {
    if (file.past()) {
      return parties.newest().isPresent() ? "past" : "never";
    }
    List<PartyListVersion> current = lists.current().stream().map(ListEdition::version).toList();
    if (current.isEmpty()) {
      return "nolist";
    } else if (file.stage() == Stage.DRAFT || file.stage() == Stage.RETURNED) {
      return "draft";
    }
    boolean done = parties.newest().filter(n -> n.lists().equals(current)).isPresent();
    return done ? "done" : file.stage().ended() ? "ended" : "waiting";
  }
}
