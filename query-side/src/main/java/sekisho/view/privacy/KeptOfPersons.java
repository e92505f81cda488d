package sekisho.view.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.KeyCommitment;
import sekisho.message.PersonId;

/** How much is kept of whom, under keys that can be destroyed. */
public interface KeptOfPersons {
  /**
   * What is kept of one person.
   *
   * @param keys the commitments of the keys that are there
   * @param texts readable texts
   * @param documents readable documents
   * @param destroyedKeys how many keys were destroyed
   */
  record Kept(List<KeyCommitment> keys, long texts, long documents, long destroyedKeys) {
    public Kept {
      keys = List.copyOf(keys);
    }
  }

  /** Everybody of whom anything is or was kept; never the product itself. */
  Map<PersonId, Kept> all();

  Optional<Kept> of(PersonId person);
}
