package sekisho.message;

/** How the destination stands to an international joint development (国際共同開発・生産). */
public enum JointDevelopment {
  /** No joint development. */
  NONE,
  /** To a partner of the development. */
  PARTNER,
  /** To a third country, not a partner. */
  THIRD
}
