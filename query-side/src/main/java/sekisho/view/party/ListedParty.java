package sekisho.view.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.ListedEntryId;

/**
 * An entry of a list of parties, as its document says.
 *
 * @param reference the number by which people cite it, such as QDi.001; empty when there is none
 * @param names the first name, then the others
 * @param programme why it is listed, as the list calls it
 * @param births days or years of birth, as the list writes them
 * @param note what the list adds
 */
public record ListedParty(
    ListedEntryId id,
    String reference,
    Kind kind,
    List<ListedName> names,
    String programme,
    Optional<LocalDate> listedOn,
    Optional<LocalDate> updatedOn,
    List<String> countries,
    List<String> births,
    String note) {
  public ListedParty {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    births = List.copyOf(births);
  }

  /** Whether an entry is on a person or on a body. */
  public enum Kind {
    INDIVIDUAL,
    ENTITY
  }

  public String firstName() {
    return names.getFirst().name();
  }
}
