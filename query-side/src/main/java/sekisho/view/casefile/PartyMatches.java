package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.CaseParty;
import sekisho.message.MatchDisposition;
import sekisho.message.MatchedEntry;
import sekisho.message.PartyListVersion;
import sekisho.message.PartyMatch;
import sekisho.message.ScreeningEvent.MatchDisposed;
import sekisho.message.ScreeningEvent.PartiesScreened;
import sekisho.message.TextRef;

/**
 * The parties of a case against the lists of parties, and what people said about each match.
 *
 * @param newest the comparison that counts; empty while the case was never compared
 * @param matches its matches, in its order
 * @param past matches of earlier comparisons that the newest one no longer has, newest first
 */
public record PartyMatches(Optional<Compared> newest, List<Match> matches, List<Match> past) {
  public PartyMatches {
    matches = List.copyOf(matches);
    past = List.copyOf(past);
  }

  /** One comparison. */
  public record Compared(
      List<PartyListVersion> lists, List<CaseParty> parties, int matches, Entry entry) {
    public Compared {
      lists = List.copyOf(lists);
      parties = List.copyOf(parties);
    }
  }

  /**
   * A match and what was said about it.
   *
   * @param lists the versions of the lists with which the parties were compared
   * @param seen the comparison that shows it as it stands here
   * @param dispositions newest first
   */
  public record Match(
      PartyMatch match, List<PartyListVersion> lists, Entry seen, List<Disposed> dispositions) {
    public Match {
      lists = List.copyOf(lists);
      dispositions = List.copyOf(dispositions);
    }

    public MatchedEntry about() {
      return match.about();
    }

    /** The version of its list with which the party was compared. */
    public int listVersion() {
      return lists.stream()
          .filter(v -> v.list().equals(about().list()))
          .mapToInt(PartyListVersion::version)
          .findFirst()
          .orElse(about().entrySince());
    }

    /** What counts of it. */
    public Optional<Disposed> disposed() {
      return dispositions.stream().findFirst();
    }

    /** Whether nobody has settled it: not looked at, or more is needed. */
    public boolean open() {
      return disposed().filter(d -> d.disposition() != MatchDisposition.NEEDS_MORE).isEmpty();
    }

    public boolean listed() {
      return disposed().filter(d -> d.disposition() == MatchDisposition.TRUE_MATCH).isPresent();
    }
  }

  /** What a person said about a match, and why. */
  public record Disposed(MatchDisposition disposition, TextRef reason, Entry entry) {}

  static PartyMatches of(Facts facts) {
    List<Fact<PartiesScreened>> screened = facts.each(PartiesScreened.class).toList();
    if (screened.isEmpty()) {
      return new PartyMatches(Optional.empty(), List.of(), List.of());
    }
    List<Fact<MatchDisposed>> disposed = facts.each(MatchDisposed.class).toList().reversed();
    Map<MatchedEntry, Match> past = new LinkedHashMap<>();
    for (Fact<PartiesScreened> earlier : screened.reversed()) {
      earlier
          .event()
          .matches()
          .forEach(m -> past.putIfAbsent(m.about(), match(m, earlier, disposed)));
    }
    Fact<PartiesScreened> newest = screened.getLast();
    List<Match> matches =
        newest.event().matches().stream().map(m -> match(m, newest, disposed)).toList();
    matches.forEach(m -> past.remove(m.about()));
    PartiesScreened e = newest.event();
    return new PartyMatches(
        Optional.of(new Compared(e.lists(), e.parties(), e.matches().size(), newest.entry())),
        matches,
        new ArrayList<>(past.values()));
  }

  private static Match match(
      PartyMatch match, Fact<PartiesScreened> seen, List<Fact<MatchDisposed>> disposed) {
    return new Match(
        match,
        seen.event().lists(),
        seen.entry(),
        disposed.stream()
            .filter(d -> d.event().match().equals(match.about()))
            .map(d -> new Disposed(d.event().disposition(), d.event().reason(), d.entry()))
            .toList());
  }

  /** The matches that hold the confirmation up. */
  public List<Match> open() {
    return matches.stream().filter(Match::open).toList();
  }

  /** Whether a party was found to be a listed one. */
  public boolean listed() {
    return matches.stream().anyMatch(Match::listed);
  }

  /** Versions of lists as codes, such as un-sc 3. */
  static Value lists(List<PartyListVersion> versions) {
    return Value.codes(versions.stream().map(v -> v.list() + " " + v.version()).toList());
  }

  /** An entry as a code, such as un-sc 6908001. */
  static String entry(MatchedEntry match) {
    return match.list() + " " + match.entry();
  }
}
