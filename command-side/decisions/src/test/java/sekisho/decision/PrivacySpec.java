package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.message.Ground.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.privacy.PrivacyDecider;
import sekisho.decision.privacy.PrivacyState;
import sekisho.message.Acting;
import sekisho.message.ErasureGround;
import sekisho.message.Ground;
import sekisho.message.HoldGround;
import sekisho.message.KeyCommitment;
import sekisho.message.PersonId;
import sekisho.message.PrivacyCommand;
import sekisho.message.PrivacyCommand.ConfirmErasure;
import sekisho.message.PrivacyCommand.LiftLegalHold;
import sekisho.message.PrivacyCommand.PlaceLegalHold;
import sekisho.message.PrivacyCommand.ProposeErasure;
import sekisho.message.PrivacyCommand.WithdrawErasure;
import sekisho.message.PrivacyEvent;
import sekisho.message.PrivacyEvent.ErasureProposed;
import sekisho.message.PrivacyEvent.ErasureWithdrawn;
import sekisho.message.PrivacyEvent.LegalHoldLifted;
import sekisho.message.PrivacyEvent.LegalHoldPlaced;
import sekisho.message.PrivacyEvent.PersonErased;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.TextRef;

/** Personal data are erased by two persons, and by nobody while they have to be kept. */
class PrivacySpec {
  private static final PersonId WHO = new PersonId(new UUID(7, 1));
  private static final PersonId ADMINISTRATOR = Play.person("administrator");
  private static final PersonId COORDINATOR = Play.person("coordinator");
  private static final TextRef WHY = new TextRef("a".repeat(64));
  private static final List<KeyCommitment> KEYS = List.of(new KeyCommitment("c".repeat(64)));
  private static final PlaceLegalHold HOLD = new PlaceLegalHold(WHO, HoldGround.DISPUTE, WHY);
  private static final ProposeErasure PROPOSAL =
      new ProposeErasure(WHO, ErasureGround.ASKED_FOR, WHY);
  private static final ConfirmErasure CONFIRMATION = new ConfirmErasure(WHO);

  private final Set<PersonId> seated = new HashSet<>();
  private final Map<PersonId, List<KeyCommitment>> keys = new HashMap<>(Map.of(WHO, KEYS));
  private final PrivacyDecider decider =
      new PrivacyDecider(seated::contains, person -> keys.getOrDefault(person, List.of()));
  private PrivacyState state = PrivacyState.initial();

  private static Acting as(PersonId person, Seat seat) {
    return new Acting(person, seat, Instant.EPOCH, LocalDate.EPOCH);
  }

  private List<PrivacyEvent> done(PrivacyCommand command, PersonId by) {
    List<PrivacyEvent> events = decider.decide(command, as(by, Seat.ADMIN), state);
    events.forEach(event -> state = state.evolve(event, by));
    return events;
  }

  private void refused(PrivacyCommand command, PersonId by, Seat seat, Ground ground) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> decider.decide(command, as(by, seat), state));
    assertThat(refused.ground()).isEqualTo(ground);
    SpecBook.refused(seat, command.getClass().getSimpleName(), ground);
  }

  private void refused(PrivacyCommand command, PersonId by, Ground ground) {
    refused(command, by, Seat.ADMIN, ground);
  }

  @Test
  void one_person_proposes_and_another_destroys_the_keys() {
    assertThat(done(PROPOSAL, ADMINISTRATOR))
        .containsExactly(new ErasureProposed(ErasureGround.ASKED_FOR, WHY));
    refused(CONFIRMATION, ADMINISTRATOR, PROPOSER_MAY_NOT_CONFIRM);
    assertThat(done(CONFIRMATION, COORDINATOR)).containsExactly(new PersonErased(KEYS));
    refused(CONFIRMATION, COORDINATOR, ERASURE_NOT_PROPOSED);
  }

  @Test
  void only_who_administers_accounts_or_answers_for_the_record_decides() {
    refused(PROPOSAL, ADMINISTRATOR, Seat.AUD, SEAT_MAY_NOT);
    refused(HOLD, ADMINISTRATOR, Seat.EXCON, SEAT_MAY_NOT);
  }

  @Test
  void nobody_decides_about_the_own_data_and_the_product_has_none() {
    refused(PROPOSAL, WHO, OWN_DATA);
    refused(
        new ProposeErasure(PersonId.SYSTEM, ErasureGround.ASKED_FOR, WHY),
        ADMINISTRATOR,
        NOT_A_PERSON);
  }

  @Test
  void what_has_to_be_kept_is_not_erased_before_the_hold_is_lifted() {
    assertThat(done(HOLD, ADMINISTRATOR))
        .containsExactly(new LegalHoldPlaced(HoldGround.DISPUTE, WHY));
    refused(HOLD, ADMINISTRATOR, LEGAL_HOLD_PLACED_ALREADY);
    refused(PROPOSAL, ADMINISTRATOR, LEGAL_HOLD_STANDS);
    assertThat(done(new LiftLegalHold(WHO, WHY), ADMINISTRATOR))
        .containsExactly(new LegalHoldLifted(WHY));
    refused(new LiftLegalHold(WHO, WHY), ADMINISTRATOR, LEGAL_HOLD_NOT_PLACED);
    assertThat(done(PROPOSAL, ADMINISTRATOR)).hasSize(1);
  }

  @Test
  void a_hold_that_comes_between_proposal_and_confirmation_stops_the_erasure() {
    done(PROPOSAL, ADMINISTRATOR);
    done(HOLD, COORDINATOR);
    refused(CONFIRMATION, COORDINATOR, LEGAL_HOLD_STANDS);
  }

  @Test
  void a_proposal_is_made_once_and_can_be_withdrawn() {
    refused(new WithdrawErasure(WHO, WHY), ADMINISTRATOR, ERASURE_NOT_PROPOSED);
    done(PROPOSAL, ADMINISTRATOR);
    refused(PROPOSAL, COORDINATOR, ERASURE_PROPOSED_ALREADY);
    assertThat(done(new WithdrawErasure(WHO, WHY), ADMINISTRATOR))
        .containsExactly(new ErasureWithdrawn(WHY));
    refused(CONFIRMATION, COORDINATOR, ERASURE_NOT_PROPOSED);
  }

  @Test
  void who_still_holds_a_seat_is_not_erased() {
    seated.add(WHO);
    refused(PROPOSAL, ADMINISTRATOR, SEATS_STILL_HELD);
    seated.clear();
    done(PROPOSAL, ADMINISTRATOR);
    seated.add(WHO);
    refused(CONFIRMATION, COORDINATOR, SEATS_STILL_HELD);
  }

  @Test
  void where_there_is_no_key_there_is_nothing_to_erase() {
    keys.clear();
    refused(PROPOSAL, ADMINISTRATOR, NOTHING_TO_ERASE);
    keys.put(WHO, KEYS);
    done(PROPOSAL, ADMINISTRATOR);
    keys.clear();
    refused(CONFIRMATION, COORDINATOR, NOTHING_TO_ERASE);
  }
}
