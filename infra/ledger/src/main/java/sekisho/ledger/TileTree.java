package sekisho.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree over a log of a certain size, read from its tiles: its root and any proof about it (RFC
 * 9162 sections 2.1.3.1 and 2.1.4.1).
 *
 * <p>For one thread; it keeps the tiles that it read last.
 */
public final class TileTree {
  private static final int KEPT = 64;

  private final TileReader tiles;
  private final long size;
  private final Map<TileAddress, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileAddress, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  public TileTree(TileReader tiles, long size) {
    if (size < 0) {
      throw new IllegalArgumentException("A log has no negative size");
    }
    this.tiles = tiles;
    this.size = size;
  }

  public long size() {
    return size;
  }

  public Hash root() {
    return size == 0 ? Hash.OF_NOTHING : over(0, size);
  }

  /** The hash of the record at this place. */
  public Hash leaf(long index) {
    return node(0, within(index));
  }

  /** The hashes that lead from a record to the root, from the bottom up. */
  public List<Hash> inclusionProof(long index) {
    List<Hash> proof = new ArrayList<>();
    path(within(index), 0, size, proof);
    return proof;
  }

  /**
   * The hashes which show that this log begins with all that it held when it was smaller. Empty
   * when nothing was added, and when the old log had no records.
   */
  public List<Hash> consistencyProof(long oldSize) {
    if (oldSize < 0 || oldSize > size) {
      throw new IllegalArgumentException("A log of " + size + " was never of size " + oldSize);
    }
    List<Hash> proof = new ArrayList<>();
    if (oldSize > 0 && oldSize < size) {
      growth(oldSize, 0, size, true, proof);
    }
    return proof;
  }

  private long within(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("A log of " + size + " has no record " + index);
    }
    return index;
  }

  private void path(long index, long from, long to, List<Hash> proof) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, proof);
      proof.add(over(middle, to));
    } else {
      path(index, middle, to, proof);
      proof.add(over(from, middle));
    }
  }

  private void growth(long old, long from, long to, boolean whole, List<Hash> proof) {
    if (old == to) {
      if (!whole) {
        proof.add(over(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (old <= middle) {
      growth(old, from, middle, whole, proof);
      proof.add(over(middle, to));
    } else {
      growth(old, middle, to, false, proof);
      proof.add(over(from, middle));
    }
  }

  /** The hash over the records of this part, which begins where a part of its size may begin. */
  private Hash over(long from, long to) {
    long count = to - from;
    if (Long.bitCount(count) == 1) {
      int level = Long.numberOfTrailingZeros(count);
      return node(level, from >>> level);
    }
    long middle = from + split(count);
    return Hash.ofNode(over(from, middle), over(middle, to));
  }

  /** The hash over the 2^level records that begin at index * 2^level. */
  private Hash node(int level, long index) {
    int inTile = level % 8;
    long first = index << inTile;
    int offset = (int) (first % TileAddress.FULL);
    int count = 1 << inTile;
    return Hash.overTile(tile(level / 8, first / TileAddress.FULL), offset, count);
  }

  private byte[] tile(int level, long index) {
    long left = TileAddress.sizeAt(level, size) - index * TileAddress.FULL;
    TileAddress address = new TileAddress(level, index, (int) Math.min(TileAddress.FULL, left));
    byte[] hashes = kept.get(address);
    if (hashes == null) {
      hashes = tiles.read(address);
      if (hashes.length < address.width() * Hash.BYTES) {
        throw new PartMissing(address);
      }
      kept.put(address, hashes);
    }
    return hashes;
  }

  /** The greatest power of two below a count: where the standard divides a tree. */
  static long split(long count) {
    return Long.highestOneBit(count - 1);
  }
}
