package sekisho.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks proofs about the tree as RFC 9162 sections 2.1.3.2 and 2.1.4.2 say. */
public final class Proofs {
  private Proofs() {}

  /** Whether the record with this hash stands at this place of the log with this root. */
  public static boolean included(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
    return rootOf(leaf, index, size, proof).filter(root::equals).isPresent();
  }

  /** The root that a proof leads to; empty when the proof has too few or too many hashes. */
  public static Optional<Hash> rootOf(Hash leaf, long index, long size, List<Hash> proof) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long place = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : proof) {
      if (last == 0) {
        return Optional.empty();
      }
      if (odd(place) || place == last) {
        hash = Hash.ofNode(sibling, hash);
        while (!odd(place) && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hash.ofNode(hash, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }

  /** Whether the log with the new root begins with the whole log that had the old root. */
  public static boolean consistent(
      long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
    if (oldSize < 0 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return proof.isEmpty() && oldRoot.equals(newRoot);
    }
    if (oldSize == 0) {
      return proof.isEmpty() && oldRoot.equals(Hash.OF_NOTHING);
    }
    return grown(oldSize, oldRoot, newSize, newRoot, proof);
  }

  private static boolean grown(
      long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
    Iterator<Hash> hashes = proof.iterator();
    long place = oldSize - 1;
    long last = newSize - 1;
    while (odd(place)) {
      place >>= 1;
      last >>= 1;
    }
    if (Long.bitCount(oldSize) != 1 && !hashes.hasNext()) {
      return false;
    }
    // Where the old size is a power of two, its root stands in the new tree as it is.
    Hash before = Long.bitCount(oldSize) == 1 ? oldRoot : hashes.next();
    Hash now = before;
    while (hashes.hasNext()) {
      Hash sibling = hashes.next();
      if (last == 0) {
        return false;
      }
      if (odd(place) || place == last) {
        before = Hash.ofNode(sibling, before);
        now = Hash.ofNode(sibling, now);
        while (!odd(place) && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        now = Hash.ofNode(now, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && before.equals(oldRoot) && now.equals(newRoot);
  }

  private static boolean odd(long number) {
    return (number & 1) == 1;
  }
}
