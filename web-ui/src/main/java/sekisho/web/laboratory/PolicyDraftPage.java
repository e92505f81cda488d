package sekisho.web.laboratory;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.DocumentHash;
import sekisho.view.laboratory.Draft;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Proposal;
import sekisho.view.laboratory.Proposals;
import sekisho.view.laboratory.Trials;
import sekisho.view.policy.RuleBook;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Reach;
import sekisho.web.part.Choice;

/** One draft: what was remarked, its trials, and the way into the book by two persons. */
@Component
class PolicyDraftPage {
  private final Drafts drafts;
  private final Trials trials;
  private final Proposals proposals;
  private final RuleBook book;
  private final FaultLines faults;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;
  private final HouseClock clock;

  PolicyDraftPage(
      Drafts drafts,
      Trials trials,
      Proposals proposals,
      RuleBook book,
      FaultLines faults,
      CurrentOfficial official,
      Reach reach,
      Words words,
      HouseClock clock) {
    this.drafts = drafts;
    this.trials = trials;
    this.proposals = proposals;
    this.book = book;
    this.faults = faults;
    this.official = official;
    this.reach = reach;
    this.words = words;
    this.clock = clock;
  }

  /** The draft of this address; else there is no such page. */
  Draft open(String hash) {
    return hash(hash)
        .flatMap(drafts::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<DocumentHash> hash(String hash) {
    try {
      return Optional.of(new DocumentHash(hash));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String address(Draft draft) {
    return "/laboratory/drafts/" + draft.document();
  }

  String show(Draft draft, Model model) {
    blank(model, "trialForm", new TrialForm(null));
    blank(model, "proposalForm", new ProposalForm(suggested(draft), null));
    blank(model, "adoptionForm", new AdoptionForm(null));
    blank(model, "withdrawalForm", new WithdrawalForm(null));
    model.addAttribute("draft", draft);
    model.addAttribute("address", address(draft));
    model.addAttribute("remarks", faults.of(drafts.remarks(draft.document())));
    model.addAttribute("trials", trials.of(draft.document()));
    model.addAttribute("against", against());
    boolean inBook = book.version(draft.version()).isPresent();
    model.addAttribute("nameTaken", inBook);
    proposal(draft, model, inBook);
    return "laboratory/draft";
  }

  private void proposal(Draft draft, Model model, boolean inBook) {
    List<Proposal> all = proposals.all();
    Optional<Proposal> own =
        all.stream().filter(p -> p.document().equals(draft.document())).findFirst();
    boolean otherOpen =
        all.stream()
            .anyMatch(
                p ->
                    p.open()
                        && p.version().equals(draft.version())
                        && !p.document().equals(draft.document()));
    String address = address(draft);
    boolean open = own.filter(Proposal::open).isPresent();
    boolean mine = own.filter(p -> p.by().equals(official.person())).isPresent();
    model.addAttribute("proposal", own.orElse(null));
    model.addAttribute("otherProposal", otherOpen);
    model.addAttribute(
        "mayPropose", !open && !inBook && !otherOpen && reach.may("POST", address + "/proposal"));
    model.addAttribute("mayTry", reach.may("POST", address + "/trials"));
    model.addAttribute("mayAdopt", open && !mine && reach.may("POST", address + "/adoption"));
    model.addAttribute(
        "mayWithdraw",
        open
            && reach.may("POST", address + "/withdrawal")
            && (mine || reach.may("POST", address + "/adoption")));
    model.addAttribute("mine", mine);
  }

  /** What was typed stays; else the form is empty. */
  private static void blank(Model model, String name, Object form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form);
    }
  }

  /** The day of the file when it can still be chosen; else none. */
  private @org.jspecify.annotations.Nullable String suggested(Draft draft) {
    return draft.effectiveFrom().isBefore(Times.dayOf(clock.instant()))
        ? null
        : draft.effectiveFrom().toString();
  }

  private List<Choice> against() {
    return book.versions().reversed().stream()
        .map(v -> Choice.of(v.id().value(), words.of("laboratory.against.version", v.id())))
        .toList();
  }
}
