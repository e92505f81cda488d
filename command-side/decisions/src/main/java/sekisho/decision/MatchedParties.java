package sekisho.decision;

import static sekisho.message.Ground.*;

import java.util.List;
import java.util.Optional;
import sekisho.message.CaseParty;
import sekisho.message.MatchDisposition;
import sekisho.message.MatchedEntry;
import sekisho.message.PartyMatch;
import sekisho.message.ScreeningEvent.MatchDisposed;
import sekisho.message.ScreeningEvent.PartiesScreened;

/**
 * The comparison of the parties with the lists, as it counts now, and what people said about its
 * matches.
 */
public record MatchedParties(Optional<PartiesScreened> newest, List<Fact> dispositions) {
  /** The matches of a case as they count now. */
  public static MatchedParties of(CaseState state) {
    return new MatchedParties(
        state.latest(PartiesScreened.class),
        state.facts().filter(f -> f.event() instanceof MatchDisposed).toList().reversed());
  }

  public List<PartyMatch> matches() {
    return newest.map(PartiesScreened::matches).orElse(List.of());
  }

  public boolean has(MatchedEntry match) {
    return matches().stream().anyMatch(m -> m.about().equals(match));
  }

  /** The newest disposition of a match, with its author. */
  public Optional<Fact> disposed(MatchedEntry match) {
    return dispositions.stream().filter(f -> disposal(f).match().equals(match)).findFirst();
  }

  /** How many matches nobody has settled: not looked at, or more is needed. */
  public long open() {
    return matches().stream()
        .map(m -> disposition(m.about()))
        .filter(d -> d.isEmpty() || d.get() == MatchDisposition.NEEDS_MORE)
        .count();
  }

  /** Whether a party was found to be a listed one. */
  public boolean listed() {
    return matches().stream()
        .anyMatch(m -> disposition(m.about()).equals(Optional.of(MatchDisposition.TRUE_MATCH)));
  }

  private Optional<MatchDisposition> disposition(MatchedEntry match) {
    return disposed(match).map(f -> disposal(f).disposition());
  }

  /**
   * What must stand before the policy is confirmed (assumption A): every match is settled, none is
   * true, and the comparison is one of the parties as they are now. A case that was never compared,
   * because there is no list, is not held up.
   */
  static void cleared(CaseState state) {
    MatchedParties parties = of(state);
    Refuse.when(parties.open() > 0, PARTY_MATCH_OPEN, parties.open());
    Refuse.when(parties.listed(), PARTY_LISTED);
    List<CaseParty> now = CaseParty.of(Requested.of(state).destination());
    Refuse.when(
        parties.newest().filter(s -> !s.parties().equals(now)).isPresent(), PARTIES_CHANGED);
  }

  private static MatchDisposed disposal(Fact fact) {
    return (MatchDisposed) fact.event();
  }
}
