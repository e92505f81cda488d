package sekisho.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A hash of the tree over the log (RFC 9162 section 2.1.1, the same as RFC 6962): of a leaf, of two
 * hashes below, or of the whole tree.
 */
public final class Hash {
  public static final int BYTES = 32;

  /** The root of a log without records. */
  public static final Hash OF_NOTHING = new Hash(digest().digest());

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws Malformed when these are not 32 bytes
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Malformed("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /**
   * @param base64 as checkpoints and proofs write it
   */
  public static Hash parse(String base64) {
    return of(Malformed.base64(base64));
  }

  /** The hash of a record: of its entry, the bytes as they stand in the log. */
  public static Hash ofLeaf(byte[] entry) {
    MessageDigest digest = digest();
    digest.update(LEAF);
    return new Hash(digest.digest(entry));
  }

  /** The hash over two neighbours. */
  public static Hash ofNode(Hash left, Hash right) {
    MessageDigest digest = digest();
    digest.update(NODE);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  /** The hash number {@code index} of a tile. */
  static Hash inTile(byte[] tile, int index) {
    return new Hash(Arrays.copyOfRange(tile, index * BYTES, (index + 1) * BYTES));
  }

  /** The hash over a row of neighbours in a tile; their count is a power of two. */
  static Hash overTile(byte[] tile, int from, int count) {
    if (count == 1) {
      return inTile(tile, from);
    }
    int half = count / 2;
    return ofNode(overTile(tile, from, half), overTile(tile, from + half, half));
  }

  void copyInto(byte[] tile, int index) {
    System.arraycopy(bytes, 0, tile, index * BYTES, BYTES);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64() {
    return LedgerEntry.base64(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
