package sekisho.message;

/** How an automated counterpart plays its place. It is never scored. */
public enum AutomationMode {
  /** Does what is due, in the usual time. */
  COOPERATIVE,
  /** Does what is due, late. */
  SLOW,
  /** Makes the mistakes that its scenario gives it, so that trainees learn to catch them. */
  ERRING
}
