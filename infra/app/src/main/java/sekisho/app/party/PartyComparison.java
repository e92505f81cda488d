package sekisho.app.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sekisho.message.CaseParty;
import sekisho.message.MatchedEntry;
import sekisho.message.PartyListVersion;
import sekisho.message.PartyMatch;
import sekisho.message.PersonId;
import sekisho.message.ScreeningCommand.ScreenParties;
import sekisho.message.TextStore;
import sekisho.view.casefile.CaseFile;
import sekisho.web.identity.Accounts;

/** Compares the parties of a case with lists; names are read for the moment and not kept. */
@Component
class PartyComparison {
  private final PartyIndex index;
  private final TextStore texts;
  private final ObjectProvider<Accounts> accounts;

  PartyComparison(PartyIndex index, TextStore texts, ObjectProvider<Accounts> accounts) {
    this.index = index;
    this.texts = texts;
    this.accounts = accounts;
  }

  /** The comparison of a case with these versions, as it is recorded. */
  ScreenParties of(CaseFile file, List<PartyListVersion> lists) {
    List<CaseParty> parties = CaseParty.of(file.request().destination());
    List<PartyMatch> matches = new ArrayList<>();
    for (CaseParty party : parties) {
      for (String name : names(party, file.applicant())) {
        lists.forEach(list -> matches.addAll(matches(party, name, list)));
      }
    }
    return new ScreenParties(file.caseId(), lists, parties, once(matches));
  }

  private List<PartyMatch> matches(CaseParty party, String name, PartyListVersion list) {
    return index.of(list).like(name).stream()
        .map(
            found ->
                new PartyMatch(
                    new MatchedEntry(party, list.list(), found.entry(), found.since()),
                    found.number(),
                    found.percent()))
        .toList();
  }

  /** The exporter has a name in each language; the likest of both counts. */
  private static List<PartyMatch> once(List<PartyMatch> matches) {
    List<PartyMatch> best = new ArrayList<>();
    for (PartyMatch match : matches) {
      Optional<PartyMatch> same =
          best.stream().filter(b -> b.about().equals(match.about())).findFirst();
      if (same.isEmpty()) {
        best.add(match);
      } else if (same.get().scorePercent() < match.scorePercent()) {
        best.set(best.indexOf(same.get()), match);
      }
    }
    return best;
  }

  /** A name that was erased matches nothing. */
  private List<String> names(CaseParty party, PersonId applicant) {
    return party
        .name()
        .map(ref -> texts.read(ref).stream().toList())
        .orElseGet(() -> account(applicant));
  }

  /** As the account names the person, where there are accounts; in the database they are sealed. */
  private List<String> account(PersonId person) {
    return accounts.stream()
        .flatMap(known -> known.of(person).stream())
        .flatMap(account -> Stream.of(account.nameJa(), account.nameEn()))
        .distinct()
        .toList();
  }
}
