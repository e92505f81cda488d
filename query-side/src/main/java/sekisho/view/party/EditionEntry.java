package sekisho.view.party;

/**
 * An entry in a version of a list.
 *
 * @param since the version since which it stands as it does
 */
public record EditionEntry(ListedParty party, int since, Change change) {
  /** How an entry differs from the version before. */
  public enum Change {
    SAME,
    ADDED,
    CHANGED
  }
}
