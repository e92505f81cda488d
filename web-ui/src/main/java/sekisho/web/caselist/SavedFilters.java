package sekisho.web.caselist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.PersonId;

/**
 * The filters of the case list that people keep under a name. A preference of a person and no fact
 * of a case: they are rows, can be changed and removed, and nobody else reads them.
 */
public interface SavedFilters {
  /**
   * A filter under a name.
   *
   * @param filter what stands behind the question mark of the address
   */
  record SavedFilter(UUID id, String name, String filter) {}

  /** The filters of a person, by name. */
  List<SavedFilter> of(PersonId person);

  Optional<SavedFilter> find(PersonId person, UUID id);

  /** Keeps a filter; false when the person has one of that name. */
  boolean keep(PersonId person, SavedFilter filter);

  /** Gives a filter another name; false when the person has one of that name. */
  boolean rename(PersonId person, UUID id, String name);

  void remove(PersonId person, UUID id);
}
