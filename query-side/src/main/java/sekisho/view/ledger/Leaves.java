package sekisho.view.ledger;

import java.util.Optional;
import sekisho.message.CaseId;

/**
 * From a fact to its leaf in the log and back. Who stands in an exercise finds the facts of that
 * exercise and those common to all.
 */
public interface Leaves {
  /** The leaf of a fact; empty when there is no such fact, or it has no place yet. */
  Optional<Leaf> ofEvent(String eventId);

  /**
   * The leaf of a record of a case; empty when there is no such record, or it has no place yet.
   *
   * @param record counting from 1
   */
  Optional<Leaf> ofRecord(CaseId caseId, long record);

  /** The fact at this place; empty when there is none that may be seen from here. */
  Optional<Leaf> at(long index);
}
