package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.decision.Acts.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.decision.party.PartyListDecider;
import sekisho.decision.party.PartyListState;
import sekisho.message.Acting;
import sekisho.message.CaseParty;
import sekisho.message.CombatStatus;
import sekisho.message.DocumentHash;
import sekisho.message.Ground;
import sekisho.message.ListedEntryId;
import sekisho.message.MatchDisposition;
import sekisho.message.MatchedEntry;
import sekisho.message.PartyCommand.ImportPartyList;
import sekisho.message.PartyEvent;
import sekisho.message.PartyListCounts;
import sekisho.message.PartyListForm;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.message.PartyMatch;
import sekisho.message.PartyRole;
import sekisho.message.Refused;
import sekisho.message.ScreeningCommand.DisposeMatch;
import sekisho.message.ScreeningCommand.ScreenParties;
import sekisho.message.ScreeningEvent.MatchDisposed;
import sekisho.message.ScreeningEvent.PartiesScreened;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffEvent.PolicyConfirmed;

/** The parties of a case against the lists of parties, and the lists themselves (assumption A). */
class PartyScreeningSpec {
  private static final PartyListId LIST = new PartyListId("invented");
  private static final LocalDate LIST_DAY = Play.DAY.minusDays(3);

  private static List<CaseParty> parties(Play play) {
    return CaseParty.of(Requested.of(play.state()).destination());
  }

  private static PartyMatch match(Play play, int since) {
    CaseParty endUser =
        parties(play).stream()
            .filter(p -> p.role() == PartyRole.END_USER)
            .findFirst()
            .orElseThrow();
    return new PartyMatch(new MatchedEntry(endUser, LIST, new ListedEntryId("A-1"), since), 0, 91);
  }

  private static ScreenParties screen(Play play, int version, PartyMatch... matches) {
    return new ScreenParties(
        CASE, List.of(new PartyListVersion(LIST, version)), parties(play), List.of(matches));
  }

  private static DisposeMatch say(PartyMatch match, MatchDisposition disposition) {
    return new DisposeMatch(CASE, match.about(), disposition, WORDS);
  }

  private static Play reviewed() {
    return Ways.reviewed(Ways.inReview(Ways.submitted("AU"), false, CombatStatus.NO));
  }

  private static ConfirmPolicy confirm() {
    return new ConfirmPolicy(CASE, WORDS);
  }

  @Test
  void a_case_without_a_match_or_without_any_list_needs_nobody() {
    reviewed().when(NSS_C, confirm()).then(PolicyConfirmed.class);
    Play compared = reviewed();
    compared.when(SYSTEM, screen(compared, 1)).then(PartiesScreened.class);
    compared.when(NSS_C, confirm()).then(PolicyConfirmed.class);
  }

  @Test
  void an_open_match_holds_the_confirmation_up_until_it_is_settled() {
    Play play = reviewed();
    PartyMatch match = match(play, 1);
    play.did(SYSTEM, screen(play, 1, match));
    play.when(NSS_C, confirm()).refused(PARTY_MATCH_OPEN);
    play.when(MOFA_R, say(match, MatchDisposition.NEEDS_MORE)).then(MatchDisposed.class);
    play.when(NSS_C, confirm()).refused(PARTY_MATCH_OPEN);
    play.when(METI_LO, say(match, MatchDisposition.FALSE_MATCH)).then(MatchDisposed.class);
    play.when(NSS_C, confirm()).then(PolicyConfirmed.class);
  }

  @Test
  void a_listed_party_holds_it_up_and_only_a_second_person_takes_that_back() {
    Play play = reviewed();
    PartyMatch match = match(play, 1);
    play.did(SYSTEM, screen(play, 1, match));
    play.did(METI_LO, say(match, MatchDisposition.TRUE_MATCH));
    play.when(NSS_C, confirm()).refused(PARTY_LISTED);
    play.when(METI_LO, say(match, MatchDisposition.FALSE_MATCH)).refused(SECOND_PERSON_NEEDED);
    play.when(METI_LO, say(match, MatchDisposition.NEEDS_MORE)).refused(SECOND_PERSON_NEEDED);
    play.when(MOFA_R, say(match, MatchDisposition.FALSE_MATCH)).then(MatchDisposed.class);
    play.when(NSS_C, confirm()).then(PolicyConfirmed.class);
  }

  @Test
  void a_new_version_keeps_the_disposition_of_an_entry_that_did_not_change() {
    Play play = reviewed();
    PartyMatch match = match(play, 1);
    play.did(SYSTEM, screen(play, 1, match));
    play.did(METI_LO, say(match, MatchDisposition.FALSE_MATCH));
    play.did(SYSTEM, screen(play, 2, match));
    assertThat(MatchedParties.of(play.state()).open()).isZero();
    PartyMatch changed = match(play, 3);
    play.did(SYSTEM, screen(play, 3, changed));
    play.when(NSS_C, confirm()).refused(PARTY_MATCH_OPEN);
    play.when(METI_LO, say(match, MatchDisposition.FALSE_MATCH)).refused(PARTY_MATCH_UNKNOWN);
  }

  @Test
  void only_the_product_compares_and_only_the_parties_as_they_are() {
    Play play = Ways.submitted("AU");
    play.when(METI_LO, screen(play, 1)).refused(SEAT_MAY_NOT);
    var others =
        new ScreenParties(
            CASE,
            List.of(new PartyListVersion(LIST, 1)),
            CaseParty.of(Optional.empty()),
            List.of());
    play.when(SYSTEM, others).refused(PARTIES_CHANGED);
    play.when(SYSTEM, screen(play, 1)).then(PartiesScreened.class);
    Play draft = Ways.draft("AU", false);
    draft.when(SYSTEM, screen(draft, 1)).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void only_licensing_and_foreign_ministry_say_what_a_match_is() {
    Play play = reviewed();
    PartyMatch match = match(play, 1);
    play.did(SYSTEM, screen(play, 1, match));
    play.when(MOD_R, say(match, MatchDisposition.FALSE_MATCH)).refused(SEAT_MAY_NOT);
  }

  @Test
  void a_list_is_imported_version_after_version() {
    List<PartyEvent> first = imported(METI_LO, command("1", LIST_DAY, 0), PartyListState.initial());
    PartyListState after = PartyListState.initial().evolve(first.getFirst());
    assertThat(after.version()).isEqualTo(1);
    assertThat(after.evolve(imported(ADMIN, command("2", LIST_DAY, 1), after).getFirst()).version())
        .isEqualTo(2);
    refused(METI_LO, command("1", LIST_DAY, 1), after, PARTY_LIST_IMPORTED_ALREADY);
    refused(METI_LO, command("2", LIST_DAY.minusDays(1), 1), after, PARTY_LIST_OLDER);
    refused(METI_LO, command("2", LIST_DAY, 0), after, PARTY_LIST_SUPERSEDED);
    imported(METI_LO, command("2", Play.DAY, 1), after);
    refused(METI_LO, command("2", Play.DAY.plusDays(1), 1), after, REFERENCE_DATA_IN_FUTURE);
    refused(NSS_C, command("2", LIST_DAY, 1), after, SEAT_MAY_NOT);
  }

  private static ImportPartyList command(String digit, LocalDate listDate, int supersedes) {
    return new ImportPartyList(
        LIST,
        new DocumentHash(digit.repeat(64)),
        PartyListForm.CSV,
        listDate,
        new PartyListCounts(1, 2, 3, 0, 0),
        supersedes);
  }

  private static List<PartyEvent> imported(Seat seat, ImportPartyList c, PartyListState state) {
    var by = new Acting(Play.person(seat.name()), seat, Instant.EPOCH, Play.DAY);
    return new PartyListDecider().decide(c, by, state);
  }

  private static void refused(Seat seat, ImportPartyList c, PartyListState state, Ground ground) {
    Refused refused = catchThrowableOfType(Refused.class, () -> imported(seat, c, state));
    assertThat(refused.ground()).isEqualTo(ground);
    SpecBook.refused(seat, "ImportPartyList", ground);
  }
}
