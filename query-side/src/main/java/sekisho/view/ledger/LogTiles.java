package sekisho.view.ledger;

import java.util.Optional;

/**
 * The hashes of the log, in tiles (C2SP tlog-tiles): 32 bytes a hash, at most 256 a tile. What is
 * not in the database is made from what is, so every tile of every size of the log can be had.
 */
public interface LogTiles {
  /**
   * The first hashes of a tile.
   *
   * @param level 0 for the hashes of leaves
   * @param index which tile of its level, counting from 0
   * @param width how many hashes, 1 to 256
   * @return 32 times width bytes; empty when the log does not reach so far
   */
  Optional<byte[]> hashes(int level, long index, int width);
}
