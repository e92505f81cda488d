package sekisho.ledger.verify;

/** Who wants to know how far a check is. */
@FunctionalInterface
public interface Progress {
  Progress NOBODY = (_, _) -> {};

  /**
   * @param done records that were checked
   * @param all of so many
   */
  void at(long done, long all);
}
