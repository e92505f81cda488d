package sekisho.message;

/** The registers of dated facts about countries. */
public enum RegisterKind {
  /** Agreements on the transfer of defence equipment and technology (policy 4.1). */
  AGREEMENT,
  /** Measures of the UN Security Council on arms (policy 5). */
  EMBARGO,
  /** Whether combat is judged to be actually taking place (policy 2.1). */
  CONFLICT,
  /** Whether the country is under aggression in violation of international law (policy 1). */
  AGGRESSION,
  /** Party to a conflict in the sense of Principle 1 (policy 2.1, P1c). */
  PARTY_TO_CONFLICT,
  /** Partner in security cooperation with Japan (policy 2.2). */
  PARTNER
}
