package sekisho.app.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.ledger.Hash;
import sekisho.ledger.PartMissing;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TileReader;
import sekisho.view.ledger.LogTiles;

/**
 * The tiles of the log from the database: full ones as they are kept, others from the leaves or
 * from the roots of the tiles below.
 */
@Component
class StoredTiles implements LogTiles, TileReader {
  private final JdbcClient jdbc;

  StoredTiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public byte[] read(TileAddress address) {
    return hashes(address.level(), address.index(), address.width())
        .orElseThrow(() -> new PartMissing(address));
  }

  @Override
  public Optional<byte[]> hashes(int level, long index, int width) {
    Optional<byte[]> full = kept(level, index);
    if (full.isPresent()) {
      return Optional.of(java.util.Arrays.copyOf(full.get(), width * Hash.BYTES));
    }
    List<byte[]> below = level == 0 ? leaves(index, width) : roots(level - 1, index, width);
    if (below.size() < width) {
      return Optional.empty();
    }
    byte[] hashes = new byte[width * Hash.BYTES];
    for (int i = 0; i < width; i++) {
      System.arraycopy(below.get(i), 0, hashes, i * Hash.BYTES, Hash.BYTES);
    }
    return Optional.of(hashes);
  }

  private Optional<byte[]> kept(int level, long index) {
    return jdbc.sql("SELECT hashes FROM audit_tile WHERE level = :level AND tile_index = :index")
        .param("level", level)
        .param("index", index)
        .query((row, _) -> row.getBytes("hashes"))
        .optional();
  }

  private List<byte[]> leaves(long index, int width) {
    return jdbc.sql(
            """
            SELECT leaf_hash AS hash FROM audit_leaf
            WHERE leaf_index >= :from AND leaf_index < :to ORDER BY leaf_index
            """)
        .param("from", index * TileAddress.FULL)
        .param("to", index * TileAddress.FULL + width)
        .query((row, _) -> row.getBytes("hash"))
        .list();
  }

  private List<byte[]> roots(int level, long index, int width) {
    return jdbc.sql(
            """
            SELECT root_hash AS hash FROM audit_tile
            WHERE level = :level AND tile_index >= :from AND tile_index < :to ORDER BY tile_index
            """)
        .param("level", level)
        .param("from", index * TileAddress.FULL)
        .param("to", index * TileAddress.FULL + width)
        .query((row, _) -> row.getBytes("hash"))
        .list();
  }
}
