package sekisho.message;

/** The kind of end user. */
public enum RecipientType {
  /** A foreign government. */
  GOVERNMENT,
  /** The United Nations, its organs, or a body that acts under a UN resolution. */
  UN_BODY,
  /** A private end user. */
  PRIVATE,
  /** The Self-Defense Forces abroad (自衛隊等). */
  SDF,
  /** Japanese nationals abroad, for their safety. */
  NATIONAL
}
