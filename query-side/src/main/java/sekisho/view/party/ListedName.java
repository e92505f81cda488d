package sekisho.view.party;

/** One name of an entry, and what the list says that it is. */
public record ListedName(String name, Kind kind) {
  /** What a name is. */
  public enum Kind {
    /** The name under which the entry stands. */
    FIRST,
    /** The name in its original script. */
    ORIGINAL_SCRIPT,
    /** An alias that the list calls good, or an alias of a list that does not say. */
    GOOD_ALIAS,
    /** An alias that the list calls low in quality; it counts only when it is all but the same. */
    LOW_ALIAS
  }
}
