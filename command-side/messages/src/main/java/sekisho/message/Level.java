package sekisho.message;

/** The body at whose level a case is decided (policy 3). */
public enum Level {
  /** The ministries in close consultation. */
  L1,
  /** NSC Secretaries' Meeting (国家安全保障会議幹事会). */
  L2,
  /** NSC four-minister meeting (四大臣会合). */
  L3,
  /** Cabinet decision (閣議決定), after the four ministers. */
  L4;

  /** Whether the four ministers sign at this level. */
  public boolean fourMinisters() {
    return compareTo(L3) >= 0;
  }
}
