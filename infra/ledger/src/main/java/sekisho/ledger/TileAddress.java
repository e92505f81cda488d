package sekisho.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a tile of the tree, or of a bundle of entries, in a log (C2SP tlog-tiles).
 *
 * @param level 0 for hashes of records, 1 for hashes of full tiles of level 0, and so on; {@link
 *     #ENTRIES} for the entries themselves
 * @param index which tile of its level, from 0
 * @param width how many hashes or entries it holds, 1 to 256; below 256 it is a partial tile
 */
public record TileAddress(int level, long index, int width) {
  /** How many hashes a full tile holds. */
  public static final int FULL = 256;

  /** The level of the bundles of entries. */
  public static final int ENTRIES = -1;

  private static final int MAX_LEVEL = 63;
  private static final Pattern PATH =
      Pattern.compile(
          "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public TileAddress {
    if (level < ENTRIES || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
      throw new Malformed("no tile has level " + level + ", index " + index + ", width " + width);
    }
  }

  /** The bundle of entries number {@code index}. */
  public static TileAddress entries(long index, int width) {
    return new TileAddress(ENTRIES, index, width);
  }

  /** All tiles of hashes that a log of this size has, from the bottom up. */
  public static List<TileAddress> ofTree(long size) {
    List<TileAddress> all = new ArrayList<>();
    for (int level = 0; sizeAt(level, size) > 0; level++) {
      all.addAll(row(level, sizeAt(level, size)));
    }
    return all;
  }

  /** All bundles of entries that a log of this size has. */
  public static List<TileAddress> entriesOf(long size) {
    return row(ENTRIES, size);
  }

  private static List<TileAddress> row(int level, long size) {
    List<TileAddress> row = new ArrayList<>();
    for (long index = 0; index * FULL < size; index++) {
      row.add(new TileAddress(level, index, (int) Math.min(FULL, size - index * FULL)));
    }
    return row;
  }

  /** How many hashes a level has in a log of this size. */
  static long sizeAt(int level, long size) {
    return level * 8 >= Long.SIZE ? 0 : size >>> (level * 8);
  }

  public boolean full() {
    return width == FULL;
  }

  /** The same place, full. */
  public TileAddress whenFull() {
    return new TileAddress(level, index, FULL);
  }

  /** Where it stands below the address of the log, such as {@code tile/0/x001/234.p/5}. */
  public String path() {
    String kind = level == ENTRIES ? "entries" : Integer.toString(level);
    return "tile/" + kind + "/" + place(index) + (full() ? "" : ".p/" + width);
  }

  /**
   * @throws Malformed when nothing in a log has this path
   */
  public static TileAddress parse(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      throw new Malformed("no path of a tile: " + path);
    }
    int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
    String digits = parts.group(2).replace("x", "").replace("/", "");
    if (digits.length() > 18) {
      throw new Malformed("no log is as long as this: " + path);
    }
    int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
    TileAddress address = new TileAddress(level, Long.parseLong(digits), width);
    if (!address.path().equals(path)) {
      throw new Malformed("not the one spelling of a path: " + path);
    }
    return address;
  }

  /** Groups of three digits, all but the last with an x before them. */
  static String place(long index) {
    StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return path.toString();
  }
}
