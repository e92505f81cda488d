package sekisho.message;

/** What a scenario may say about a country of its world; each is a fact of a register. */
public enum WorldFact {
  /** An agreement on the transfer of defence equipment and technology is signed. */
  AGREEMENT_SIGNED,
  /** That agreement is in force. */
  AGREEMENT_IN_FORCE,
  /** A measure of the UN Security Council on arms. */
  EMBARGO,
  /** Combat is judged to be actually taking place. */
  IN_COMBAT,
  /** Under aggression in violation of international law. */
  UNDER_AGGRESSION,
  /** A party to a conflict in the sense of Principle 1. */
  PARTY_TO_CONFLICT,
  /** A partner in security cooperation with Japan. */
  PARTNER
}
