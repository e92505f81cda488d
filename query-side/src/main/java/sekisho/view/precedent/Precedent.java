package sekisho.view.precedent;

import java.util.List;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.SourceGrade;
import sekisho.view.policy.Citation;

/**
 * A documented case.
 *
 * @param date the date as the source book gives it, which may be a month, a year or a range
 * @param countries recipient countries; none for the United Nations or where the source does not
 *     say
 * @param basis the policy on which it was decided, in the words of the source book
 * @param sources marks and source keys of the source book
 * @param undecided an open matter of the real world: not decided in the sources
 * @param kinds what kinds of equipment it is about, at least one
 * @param versions the versions of the policy under which it fell; none where the basis lay outside
 *     them or the source does not say
 * @param heads the heads of the guidelines on which it rests, as far as the source says
 */
public record Precedent(
    int number,
    String date,
    Bilingual equipment,
    List<Country> countries,
    Bilingual recipient,
    Bilingual basis,
    Bilingual bodies,
    Bilingual result,
    String sources,
    SourceGrade grade,
    boolean undecided,
    Set<ItemKind> kinds,
    PrecedentOutcome outcome,
    List<String> versions,
    Set<BasisHead> heads) {
  public Precedent {
    countries = List.copyOf(countries);
    kinds = Set.copyOf(kinds);
    versions = List.copyOf(versions);
    heads = Set.copyOf(heads);
  }

  /** The citation with its source keys told apart. */
  public Citation source() {
    return Citation.of(sources);
  }
}
