package sekisho.decision.screening;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.List;
import sekisho.decision.CaseState;
import sekisho.decision.Fact;
import sekisho.decision.MatchedParties;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.CaseParty;
import sekisho.message.MatchDisposition;
import sekisho.message.ScreeningCommand.DisposeMatch;
import sekisho.message.ScreeningCommand.ScreenParties;
import sekisho.message.ScreeningEvent.MatchDisposed;
import sekisho.message.ScreeningEvent.PartiesScreened;

/** The parties of a case against the lists of parties (assumption A throughout). */
final class PartyScreening {
  private PartyScreening() {}

  /**
   * Recorded from the submission to the end, also after the licence: a list may grow any day. The
   * same answer twice is two comparisons, each with the day on which the lists said so.
   */
  static List<CaseEvent> screen(ScreenParties c, CaseState state) {
    Refuse.when(atRest(state), NOT_AT_THIS_STAGE, state.stage());
    Refuse.unless(
        c.parties().equals(CaseParty.of(Requested.of(state).destination())), PARTIES_CHANGED);
    return List.of(new PartiesScreened(c.lists(), c.parties(), c.matches()));
  }

  /** What one person found to be a listed party, another has to find to be none (I-05). */
  static List<CaseEvent> dispose(DisposeMatch c, Acting by, CaseState state) {
    Refuse.when(atRest(state), NOT_AT_THIS_STAGE, state.stage());
    MatchedParties parties = MatchedParties.of(state);
    Refuse.unless(parties.has(c.match()), PARTY_MATCH_UNKNOWN);
    parties
        .disposed(c.match())
        .filter(fact -> isTrue(fact) && c.disposition() != MatchDisposition.TRUE_MATCH)
        .ifPresent(
            fact -> Refuse.when(fact.by().person().equals(by.person()), SECOND_PERSON_NEEDED));
    return List.of(new MatchDisposed(c.match(), c.disposition(), c.reason()));
  }

  private static boolean isTrue(Fact fact) {
    return fact.event() instanceof MatchDisposed d
        && d.disposition() == MatchDisposition.TRUE_MATCH;
  }

  private static boolean atRest(CaseState state) {
    return state.stage() == DRAFT || state.stage() == RETURNED || state.stage().ended();
  }
}
