package sekisho.message;

/** The form in which a list of parties is published. */
public enum PartyListForm {
  /** The XML form of the Security Council's consolidated list. */
  UN_XML,
  /** A table of comma-separated values, with the columns of ADR 0019. */
  CSV
}
