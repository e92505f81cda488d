package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.message.Ground.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.decision.adoption.PolicyDecider;
import sekisho.decision.adoption.PolicyState;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyRule;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Acting;
import sekisho.message.DocumentHash;
import sekisho.message.Evaluation;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.PolicyCommand;
import sekisho.message.PolicyCommand.AdoptVersion;
import sekisho.message.PolicyCommand.ProposeVersion;
import sekisho.message.PolicyCommand.WithdrawVersion;
import sekisho.message.PolicyEvent;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;
import sekisho.message.PolicyEvent.VersionProposed;
import sekisho.message.PolicyEvent.VersionWithdrawn;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;

/** How the policy changes: two persons, a checked file, and a day that is not in the past. */
class PolicySpec {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DocumentHash FILE = new DocumentHash("1".repeat(64));
  private static final DocumentHash OTHER_FILE = new DocumentHash("2".repeat(64));
  private static final PolicyVersionId V2027 = new PolicyVersionId("V2027");
  private static final PolicyVersionId V2028 = new PolicyVersionId("V2028");
  private static final PersonId TRAINER = Play.person("trainer");
  private static final PersonId COORDINATOR = Play.person("coordinator");
  private static final PersonId COLLEAGUE = Play.person("colleague");

  private final PolicyDecider decider =
      new PolicyDecider(
          new BookOf2026(), file -> file.equals(FILE) ? Optional.of(V2027) : Optional.empty());

  private final ProposeVersion proposal = proposal(V2027, FILE, DAY);
  private final AdoptVersion adoption = new AdoptVersion(V2027, FILE);

  private static ProposeVersion proposal(PolicyVersionId id, DocumentHash file, LocalDate from) {
    return new ProposeVersion(id, file, from, Acts.WORDS);
  }

  private static Acting as(Seat seat, PersonId person, LocalDate day) {
    return new Acting(person, seat, Instant.EPOCH, day);
  }

  private static PolicyState proposedBy(PersonId person) {
    return PolicyState.initial()
        .evolve(new VersionProposed(V2027, FILE, DAY, Acts.WORDS), as(Seat.NSS_C, person, DAY));
  }

  private static PolicyState adopted() {
    return proposedBy(TRAINER)
        .evolve(new PolicyVersionAdopted(V2027, FILE, DAY), as(Seat.NSS_C, COORDINATOR, DAY));
  }

  private List<PolicyEvent> decide(PolicyCommand command, Seat seat, PersonId person) {
    return decide(command, as(seat, person, DAY), PolicyState.initial());
  }

  private List<PolicyEvent> decide(PolicyCommand command, Acting by, PolicyState state) {
    return decider.decide(command, by, state);
  }

  private void refused(PolicyCommand command, Acting by, PolicyState state, Ground ground) {
    Refused refused = catchThrowableOfType(Refused.class, () -> decider.decide(command, by, state));
    assertThat(refused.ground()).isEqualTo(ground);
    SpecBook.refused(by.seat(), command.getClass().getSimpleName(), ground);
  }

  private void refused(PolicyCommand command, PolicyState state, Ground ground) {
    refused(command, as(Seat.NSS_C, COORDINATOR, DAY), state, ground);
  }

  @Test
  void a_coordinator_or_a_trainer_proposes_a_version() {
    VersionProposed proposed = new VersionProposed(V2027, FILE, DAY, Acts.WORDS);
    assertThat(decide(proposal, Seat.EXCON, TRAINER)).containsExactly(proposed);
    assertThat(decide(proposal, Seat.NSS_C, COORDINATOR)).containsExactly(proposed);
    refused(proposal, as(Seat.METI_LO, COLLEAGUE, DAY), PolicyState.initial(), SEAT_MAY_NOT);
    refused(proposal, as(Seat.ADMIN, COLLEAGUE, DAY), PolicyState.initial(), SEAT_MAY_NOT);
  }

  @Test
  void a_version_is_called_v_and_four_digits() {
    for (String unusable : List.of("V202", "V20270", "v2027", "2027", "")) {
      refused(
          proposal(new PolicyVersionId(unusable), FILE, DAY),
          PolicyState.initial(),
          VERSION_ID_UNUSABLE);
    }
  }

  @Test
  void a_version_of_the_book_is_never_replaced() {
    refused(proposal(BookOf2026.ID, FILE, DAY), PolicyState.initial(), VERSION_EXISTS);
    refused(proposal, adopted(), VERSION_EXISTS);
  }

  @Test
  void a_version_is_proposed_once_until_the_proposal_is_settled() {
    refused(proposal, proposedBy(TRAINER), VERSION_PROPOSED_ALREADY);
    PolicyState withdrawn =
        proposedBy(TRAINER)
            .evolve(new VersionWithdrawn(V2027, Acts.WORDS), as(Seat.EXCON, TRAINER, DAY));
    assertThat(decide(proposal, as(Seat.NSS_C, COORDINATOR, DAY), withdrawn)).hasSize(1);
  }

  @Test
  void only_a_checked_file_of_the_same_name_is_proposed() {
    refused(proposal(V2027, OTHER_FILE, DAY), PolicyState.initial(), DRAFT_NOT_CHECKED);
    refused(proposal(V2028, FILE, DAY), PolicyState.initial(), DRAFT_NOT_CHECKED);
  }

  @Test
  void a_version_is_in_force_from_today_at_the_earliest() {
    assertThat(decide(proposal(V2027, FILE, DAY), Seat.EXCON, TRAINER)).hasSize(1);
    refused(proposal(V2027, FILE, DAY.minusDays(1)), PolicyState.initial(), EFFECTIVE_DATE_PASSED);
  }

  @Test
  void a_proposal_whose_day_has_passed_is_not_adopted() {
    assertThat(decide(adoption, as(Seat.NSS_C, COORDINATOR, DAY), proposedBy(TRAINER))).hasSize(1);
    refused(
        adoption,
        as(Seat.NSS_C, COORDINATOR, DAY.plusDays(1)),
        proposedBy(TRAINER),
        EFFECTIVE_DATE_PASSED);
  }

  @Test
  void two_versions_never_begin_on_the_same_day() {
    Acting early = as(Seat.NSS_C, COORDINATOR, BookOf2026.FROM);
    refused(
        proposal(V2027, FILE, BookOf2026.FROM), early, PolicyState.initial(), EFFECTIVE_DATE_TAKEN);
    assertThat(
            decide(
                proposal(V2027, FILE, BookOf2026.FROM.plusDays(1)), early, PolicyState.initial()))
        .hasSize(1);
    PolicyState another =
        PolicyState.initial()
            .evolve(new PolicyVersionAdopted(V2028, OTHER_FILE, DAY), early)
            .evolve(
                new VersionProposed(V2027, FILE, DAY, Acts.WORDS), as(Seat.EXCON, TRAINER, DAY));
    refused(adoption, another, EFFECTIVE_DATE_TAKEN);
  }

  @Test
  void another_coordinator_adopts_what_was_shown() {
    assertThat(decide(adoption, as(Seat.NSS_C, COORDINATOR, DAY), proposedBy(COLLEAGUE)))
        .containsExactly(new PolicyVersionAdopted(V2027, FILE, DAY));
    refused(adoption, proposedBy(COORDINATOR), PROPOSER_MAY_NOT_ADOPT);
    refused(new AdoptVersion(V2027, OTHER_FILE), proposedBy(TRAINER), PROPOSAL_CHANGED);
    refused(adoption, PolicyState.initial(), VERSION_NOT_PROPOSED);
    refused(adoption, adopted(), VERSION_NOT_PROPOSED);
  }

  @Test
  void a_trainer_adopts_nothing() {
    refused(adoption, as(Seat.EXCON, TRAINER, DAY), proposedBy(COORDINATOR), SEAT_MAY_NOT);
  }

  @Test
  void the_proposer_or_a_coordinator_puts_a_proposal_aside() {
    WithdrawVersion withdrawal = new WithdrawVersion(V2027, Acts.WORDS);
    VersionWithdrawn withdrawn = new VersionWithdrawn(V2027, Acts.WORDS);
    assertThat(decide(withdrawal, as(Seat.EXCON, TRAINER, DAY), proposedBy(TRAINER)))
        .containsExactly(withdrawn);
    assertThat(decide(withdrawal, as(Seat.NSS_C, COORDINATOR, DAY), proposedBy(TRAINER)))
        .containsExactly(withdrawn);
    refused(withdrawal, as(Seat.EXCON, TRAINER, DAY), proposedBy(COORDINATOR), SEAT_MAY_NOT);
    refused(withdrawal, as(Seat.AUD, COLLEAGUE, DAY), proposedBy(TRAINER), SEAT_MAY_NOT);
    refused(withdrawal, PolicyState.initial(), VERSION_NOT_PROPOSED);
  }

  /** A book with one version; nobody asks it about facts here. */
  private static final class BookOf2026 implements PolicyBook {
    static final PolicyVersionId ID = new PolicyVersionId("V2026");
    static final LocalDate FROM = LocalDate.of(2026, 4, 21);

    @Override
    public PolicyVersion inForceOn(LocalDate day) {
      return versions().getFirst();
    }

    @Override
    public Evaluation evaluate(PolicyVersionId version, PolicyFacts facts) {
      throw new IllegalStateException("Nobody evaluates here");
    }

    @Override
    public List<PolicyVersion> versions() {
      return List.of(new PolicyVersion(ID, FROM, "改正", "Revision", "policy 1", SourceGrade.C));
    }

    @Override
    public List<PolicyRule> rules(PolicyVersionId version) {
      return List.of();
    }
  }
}
