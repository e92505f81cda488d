package sekisho.message;

/** What the Secretaries' Meeting may conclude (process 7.5). */
public enum SecretariesOutcome {
  CONFIRM,
  TO_MINISTERS,
  BACK_TO_REVIEW,
  NOT_PERMITTED
}
