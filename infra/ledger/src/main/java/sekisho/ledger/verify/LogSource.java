package sekisho.ledger.verify;

import java.util.List;
import sekisho.ledger.Bundles;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TileReader;

/**
 * Where the records of a log are read from: the files of an export, or the tables themselves.
 *
 * <p>Each method throws {@link sekisho.ledger.PartMissing} for what is not there and {@link
 * sekisho.ledger.Malformed} for what is not what it should be. It may be asked by several threads
 * at once.
 */
public interface LogSource extends TileReader {
  /** The entries of a bundle, as many as its width says. */
  List<byte[]> entries(TileAddress bundle);

  /** What was stored of the same records, in the same order. */
  List<Bundles.Stored> facts(TileAddress bundle);
}
