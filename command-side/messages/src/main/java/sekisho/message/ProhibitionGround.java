package sekisho.message;

/** The three grounds of Principle 1. */
public enum ProhibitionGround {
  /** A treaty or other international agreement that Japan concluded. */
  P1A,
  /** An obligation under a UN Security Council resolution. */
  P1B,
  /** A country party to a conflict (紛争当事国), against which the UNSC takes measures. */
  P1C
}
