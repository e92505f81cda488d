package sekisho.message.scenario;

import java.util.List;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.WorldFact;

/** The invented world of a scenario. */
public record World(List<InventedCountry> countries, List<Organisation> organisations) {
  public World {
    countries = List.copyOf(countries);
    organisations = List.copyOf(organisations);
  }

  /**
   * A country; an invented one has a code that ISO 3166-1 leaves to its users: AA, QM to QZ, XA to
   * XZ, ZZ.
   *
   * @param facts what is true about it at the start
   */
  public record InventedCountry(Country code, Bilingual name, Set<WorldFact> facts) {
    public InventedCountry {
      facts = Set.copyOf(facts);
    }
  }

  /** A firm, a ministry or another body that the texts of the scenario name. */
  public record Organisation(String id, Bilingual name, Bilingual about) {}
}
