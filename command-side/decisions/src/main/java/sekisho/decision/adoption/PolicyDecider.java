package sekisho.decision.adoption;

import static sekisho.message.Ground.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sekisho.decision.Refuse;
import sekisho.decision.adoption.PolicyState.Proposal;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Acting;
import sekisho.message.PolicyCommand;
import sekisho.message.PolicyCommand.AdoptVersion;
import sekisho.message.PolicyCommand.ProposeVersion;
import sekisho.message.PolicyCommand.WithdrawVersion;
import sekisho.message.PolicyEvent;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;
import sekisho.message.PolicyEvent.VersionProposed;
import sekisho.message.PolicyEvent.VersionWithdrawn;
import sekisho.message.PolicyVersionId;
import sekisho.message.Refused;
import sekisho.message.Seat;

/**
 * Decides how the policy changes: one person proposes a version, another one adopts it.
 *
 * <p>Who may is an assumption (A): no source says how an exercise changes its policy. The NSS
 * coordinator looks after the guidelines; a trainer may propose, and adopts nothing, since an
 * adopted version acts on open cases (I-24).
 */
public final class PolicyDecider {
  private static final Set<Seat> PROPOSING = Set.of(Seat.NSS_C, Seat.EXCON);

  /** The addresses of the policy book and its evaluations name a version like this. */
  private static final Pattern ID = Pattern.compile("V\\d{4}");

  private final PolicyBook book;
  private final CheckedDrafts drafts;

  public PolicyDecider(PolicyBook book, CheckedDrafts drafts) {
    this.book = book;
    this.drafts = drafts;
  }

  /** What happens when the command is asked for. */
  public List<PolicyEvent> decide(PolicyCommand command, Acting by, PolicyState state) {
    return switch (command) {
      case ProposeVersion c -> propose(c, by, state);
      case AdoptVersion c -> adopt(c, by, state);
      case WithdrawVersion c -> withdraw(c, by, state);
    };
  }

  private List<PolicyEvent> propose(ProposeVersion c, Acting by, PolicyState state) {
    Refuse.unless(PROPOSING.contains(by.seat()), SEAT_MAY_NOT, by.seat());
    Refuse.unless(ID.matcher(c.version().value()).matches(), VERSION_ID_UNUSABLE, c.version());
    Refuse.when(inBook(c.version(), state), VERSION_EXISTS, c.version());
    Refuse.when(state.proposal(c.version()).isPresent(), VERSION_PROPOSED_ALREADY, c.version());
    Refuse.unless(
        drafts.version(c.document()).filter(c.version()::equals).isPresent(),
        DRAFT_NOT_CHECKED,
        c.version());
    checkDay(c.effectiveFrom(), by, state);
    return List.of(new VersionProposed(c.version(), c.document(), c.effectiveFrom(), c.reason()));
  }

  private List<PolicyEvent> adopt(AdoptVersion c, Acting by, PolicyState state) {
    Refuse.unless(by.seat() == Seat.NSS_C, SEAT_MAY_NOT, by.seat());
    Proposal proposal = proposal(c.version(), state);
    Refuse.when(proposal.by().equals(by.person()), PROPOSER_MAY_NOT_ADOPT, c.version());
    Refuse.unless(proposal.document().equals(c.document()), PROPOSAL_CHANGED, c.version());
    Refuse.when(inBook(c.version(), state), VERSION_EXISTS, c.version());
    checkDay(proposal.effectiveFrom(), by, state);
    return List.of(
        new PolicyVersionAdopted(c.version(), proposal.document(), proposal.effectiveFrom()));
  }

  private static List<PolicyEvent> withdraw(WithdrawVersion c, Acting by, PolicyState state) {
    Refuse.unless(PROPOSING.contains(by.seat()), SEAT_MAY_NOT, by.seat());
    Proposal proposal = proposal(c.version(), state);
    Refuse.unless(
        by.seat() == Seat.NSS_C || proposal.by().equals(by.person()), SEAT_MAY_NOT, by.seat());
    return List.of(new VersionWithdrawn(c.version(), c.reason()));
  }

  private static Proposal proposal(PolicyVersionId version, PolicyState state) {
    return state.proposal(version).orElseThrow(() -> new Refused(VERSION_NOT_PROPOSED, version));
  }

  /** What is decided was decided: a version binds from the day of its adoption on (I-02). */
  private void checkDay(LocalDate effectiveFrom, Acting by, PolicyState state) {
    Refuse.when(effectiveFrom.isBefore(by.day()), EFFECTIVE_DATE_PASSED, effectiveFrom);
    boolean taken =
        Stream.concat(
                book.versions().stream().map(PolicyVersion::effectiveFrom),
                state.adopted().values().stream())
            .anyMatch(effectiveFrom::equals);
    Refuse.when(taken, EFFECTIVE_DATE_TAKEN, effectiveFrom);
  }

  /** The book of this node may be a moment behind the stream, so both are asked. */
  private boolean inBook(PolicyVersionId version, PolicyState state) {
    return state.adopted().containsKey(version)
        || book.versions().stream().anyMatch(v -> v.id().equals(version));
  }
}
