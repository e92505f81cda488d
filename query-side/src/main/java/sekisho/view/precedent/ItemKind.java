package sekisho.view.precedent;

import java.util.Arrays;
import java.util.Set;
import sekisho.message.MunitionsCategory;

/** What kind of equipment a documented case is about, coarser than the Wassenaar munitions list. */
public enum ItemKind {
  /** Small arms, guns and ammunition. */
  AMMUNITION(1, 2, 3),
  /** Bombs, rockets and missiles, their parts included. */
  MISSILE(4, 12),
  /** Radars, antennas, fire control and other electronics. */
  SENSOR(5, 11, 15),
  VEHICLE(6),
  /** Body armour, helmets, protection against chemical and biological agents. */
  PROTECTIVE(7, 13),
  /** Surface ships and submarines, their parts included. */
  VESSEL(9),
  /** Aircraft, engines and their parts. */
  AIRCRAFT(10),
  /** Joint research, technical data and software, whatever they are about. */
  TECHNOLOGY(21, 22),
  /** All else, and cases of which the source does not say. */
  OTHER(8, 14, 16, 17, 18, 19, 20);

  private final Set<Integer> categories;

  ItemKind(Integer... categories) {
    this.categories = Set.of(categories);
  }

  /** The kind to which a category of the munitions list belongs. */
  public static ItemKind of(MunitionsCategory category) {
    return Arrays.stream(values())
        .filter(kind -> kind.categories.contains(category.number()))
        .findFirst()
        .orElse(OTHER);
  }
}
