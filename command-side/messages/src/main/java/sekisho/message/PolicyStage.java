package sekisho.message;

/** The four stages in which the policy is asked, in this order (process 7.6). */
public enum PolicyStage {
  /** Prohibitions and scope; the first hit ends the question. */
  A,
  /** Permission: which heads permit the transfer, and what forbids it. */
  B,
  /** Level: who decides. */
  C,
  /** Obligations that come with a permission. */
  D
}
