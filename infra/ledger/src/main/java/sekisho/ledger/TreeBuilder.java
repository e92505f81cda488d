package sekisho.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tree over a log while it grows: takes the hashes of records one after the other, and gives
 * the root and the tiles that are new. It remembers the right edge only, a few kilobytes at any
 * size.
 *
 * <p>For one thread.
 */
public final class TreeBuilder {
  private final List<Edge> edges = new ArrayList<>();
  private final List<Tile> finished = new ArrayList<>();
  private long size;

  /** The last tile of a level, not yet full. */
  private static final class Edge {
    private final byte[] hashes = new byte[TileAddress.FULL * Hash.BYTES];
    private long index;
    private int width;
    private int widthTaken;
  }

  /** A log without records. */
  public static TreeBuilder empty() {
    return new TreeBuilder();
  }

  /** Goes on where a log of this size stands; its tiles at the right edge are read. */
  public static TreeBuilder resume(long size, TileReader tiles) {
    TreeBuilder tree = new TreeBuilder();
    tree.size = size;
    for (int level = 0; TileAddress.sizeAt(level, size) > 0; level++) {
      Edge edge = tree.edge(level);
      long hashes = TileAddress.sizeAt(level, size);
      edge.index = hashes / TileAddress.FULL;
      edge.width = (int) (hashes % TileAddress.FULL);
      edge.widthTaken = edge.width;
      if (edge.width > 0) {
        TileAddress address = new TileAddress(level, edge.index, edge.width);
        byte[] read = tiles.read(address);
        if (read.length < edge.width * Hash.BYTES) {
          throw new PartMissing(address);
        }
        System.arraycopy(read, 0, edge.hashes, 0, edge.width * Hash.BYTES);
      }
    }
    return tree;
  }

  /** One record more. */
  public void append(Hash leaf) {
    append(0, leaf);
    size++;
  }

  private void append(int level, Hash hash) {
    Edge edge = edge(level);
    hash.copyInto(edge.hashes, edge.width++);
    if (edge.width < TileAddress.FULL) {
      return;
    }
    finished.add(new Tile(new TileAddress(level, edge.index, edge.width), edge.hashes));
    Hash above = Hash.overTile(edge.hashes, 0, TileAddress.FULL);
    edge.index++;
    edge.width = 0;
    edge.widthTaken = 0;
    append(level + 1, above);
  }

  public long size() {
    return size;
  }

  /** The hash over all of it. */
  public Hash root() {
    if (size == 0) {
      return Hash.OF_NOTHING;
    }
    List<Hash> peaks = new ArrayList<>();
    for (Edge edge : edges) {
      int end = edge.width;
      for (int count = 1; count <= edge.width; count *= 2) {
        if ((edge.width & count) != 0) {
          end -= count;
          peaks.add(Hash.overTile(edge.hashes, end, count));
        }
      }
    }
    return peaks.stream().reduce((right, left) -> Hash.ofNode(left, right)).orElseThrow();
  }

  /**
   * The tiles to be kept since the last time: those that became full, and those at the edge that
   * grew. A checkpoint of the present size needs all of them.
   */
  public List<Tile> takeTiles() {
    List<Tile> taken = new ArrayList<>(takeFullTiles());
    for (int level = 0; level < edges.size(); level++) {
      Edge edge = edges.get(level);
      if (edge.width > edge.widthTaken) {
        edge.widthTaken = edge.width;
        taken.add(atEdge(level));
      }
    }
    return taken;
  }

  /** The tiles that became full since the last time. */
  public List<Tile> takeFullTiles() {
    List<Tile> taken = List.copyOf(finished);
    finished.clear();
    return taken;
  }

  /** All tiles that are not full, as the present size needs them. */
  public List<Tile> edgeTiles() {
    return IntStream.range(0, edges.size())
        .filter(level -> edges.get(level).width > 0)
        .mapToObj(this::atEdge)
        .toList();
  }

  private Tile atEdge(int level) {
    Edge edge = edges.get(level);
    return new Tile(
        new TileAddress(level, edge.index, edge.width),
        Arrays.copyOf(edge.hashes, edge.width * Hash.BYTES));
  }

  private Edge edge(int level) {
    while (edges.size() <= level) {
      edges.add(new Edge());
    }
    return edges.get(level);
  }
}
