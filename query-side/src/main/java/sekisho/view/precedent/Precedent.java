package sekisho.view.precedent;

import java.util.List;
import sekisho.message.Country;
import sekisho.message.SourceGrade;
import sekisho.view.policy.Citation;

/**
 * A documented case.
 *
 * @param date the date as the source book gives it, which may be a month, a year or a range
 * @param countries recipient countries; none for the United Nations or where the source does not
 *     say
 * @param basis the policy on which it was decided
 * @param sources marks and source keys of the source book
 * @param undecided an open matter of the real world: not decided in the sources
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
    boolean undecided) {
  public Precedent {
    countries = List.copyOf(countries);
  }

  /** The citation with its source keys told apart. */
  public Citation source() {
    return Citation.of(sources);
  }
}
