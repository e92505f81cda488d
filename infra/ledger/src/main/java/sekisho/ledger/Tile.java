package sekisho.ledger;

/**
 * A tile of the tree: up to 256 neighbouring hashes of one level, 32 bytes each, in their order.
 */
public final class Tile {
  private final TileAddress address;
  private final byte[] hashes;

  public Tile(TileAddress address, byte[] hashes) {
    if (hashes.length != address.width() * Hash.BYTES) {
      throw new Malformed(address.path() + " has " + hashes.length + " bytes");
    }
    this.address = address;
    this.hashes = hashes.clone();
  }

  public TileAddress address() {
    return address;
  }

  /** Of a full tile: the hash that stands for it in the tile above. */
  public Hash root() {
    if (!address.full()) {
      throw new IllegalStateException("Only a full tile counts above: " + address.path());
    }
    return Hash.overTile(hashes, 0, TileAddress.FULL);
  }

  public byte[] hashes() {
    return hashes.clone();
  }
}
