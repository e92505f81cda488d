package sekisho.view.party;

import java.util.List;

/** A file that is no list in a published form; all that was found wrong, with its lines. */
public final class ListRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public ListRejected(List<Fault> faults) {
    super(faults.toString(), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /**
   * One thing that is wrong.
   *
   * @param line counting from 1
   * @param facts for the words of the reason, in their order
   */
  public record Fault(int line, Reason reason, List<String> facts) {
    public Fault {
      facts = List.copyOf(facts);
    }
  }

  /** What may be wrong; the words with the remedy stand under {@code party.fault.<name>}. */
  public enum Reason {
    /** No UTF-8. */
    NOT_TEXT,
    /** Not well-formed XML. */
    NOT_XML,
    /** A document type declaration, which a list never has and an attack often. */
    DOCTYPE,
    WRONG_ROOT,
    TOO_DEEP,
    TOO_MANY,
    TOO_LONG,
    NO_DATE,
    BAD_DATE,
    NO_ENTRIES,
    NO_ID,
    BAD_ID,
    SAME_ID,
    NO_NAME,
    NO_HEADER,
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    ROW_LENGTH,
    BAD_KIND,
    NOT_TABLE
  }
}
