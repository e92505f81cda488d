package sekisho.message;

/** Whose licence the item is produced under (ライセンス生産品). */
public enum Licensor {
  /** Not a licensed product. */
  NONE,
  /** A licensor in the United States. */
  US,
  /** A licensor elsewhere. */
  OTHER
}
