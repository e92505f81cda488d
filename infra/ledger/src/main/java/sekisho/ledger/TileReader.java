package sekisho.ledger;

/** Where the tiles of a log are kept: a table, a directory, a server. */
@FunctionalInterface
public interface TileReader {
  /**
   * The hashes of a tile, at least as many as its width says. A keeper who holds the place wider by
   * now may give that: the first hashes of a place never change.
   *
   * @throws PartMissing when it is not there
   */
  byte[] read(TileAddress address);
}
