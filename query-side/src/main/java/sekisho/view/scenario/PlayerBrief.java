package sekisho.view.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sekisho.message.Bilingual;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.World;

/**
 * What every player may read before the start. It is made of these parts and no others, so that
 * nothing meant for the trainer can get into it.
 *
 * @param begins the exercise time of the start
 * @param playMinutes how long it takes people, about
 */
public record PlayerBrief(
    String scenario,
    String version,
    Bilingual title,
    Bilingual brief,
    Instant begins,
    Duration length,
    int playMinutes,
    List<Place> places,
    List<World.Organisation> organisations,
    List<Bilingual> countries) {
  public PlayerBrief {
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    countries = List.copyOf(countries);
  }

  /** The brief of a scenario. */
  public static PlayerBrief of(Scenario scenario) {
    return new PlayerBrief(
        scenario.id(),
        scenario.version(),
        scenario.title(),
        scenario.brief(),
        scenario.calendar().epoch(),
        scenario.length(),
        scenario.playMinutes(),
        scenario.places(),
        scenario.world().organisations(),
        scenario.world().countries().stream().map(World.InventedCountry::name).toList());
  }
}
