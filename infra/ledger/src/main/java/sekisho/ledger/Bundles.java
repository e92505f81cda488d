package sekisho.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * How records are written one after the other in the files of an export: up to 256 in a file.
 *
 * <p>Entries stand in {@code tile/entries/...} as C2SP tlog-tiles wants it: two bytes of length,
 * then the entry. What they are about stands in {@code facts/...}, which is ours (decision 33): for
 * each record four bytes of length and its payload, four bytes of length and its metadata, both as
 * stored. Lengths are big-endian.
 */
public final class Bundles {
  private Bundles() {}

  /**
   * What was stored of one record: its payload and its metadata, byte for byte.
   *
   * <p>Neither array is copied: a million of them pass through here.
   */
  public static final class Stored {
    private final byte[] payload;
    private final byte[] metadata;

    public Stored(byte[] payload, byte[] metadata) {
      this.payload = payload;
      this.metadata = metadata;
    }

    public byte[] payload() {
      return payload;
    }

    public byte[] metadata() {
      return metadata;
    }
  }

  /** The path of the file with what was stored that belongs to a bundle of entries. */
  public static String factsPath(TileAddress entries) {
    return "facts/"
        + TileAddress.place(entries.index())
        + (entries.full() ? "" : ".p/" + entries.width());
  }

  public static byte[] entries(List<byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > LedgerEntry.MAX_BYTES) {
        throw new IllegalArgumentException("An entry is too long for the log");
      }
      out.write(entry.length >>> 8);
      out.write(entry.length);
      out.writeBytes(entry);
    }
    return out.toByteArray();
  }

  /**
   * @param width how many there must be
   * @throws Malformed when there are more or fewer
   */
  public static List<byte[]> entries(byte[] bundle, int width) {
    ByteBuffer in = ByteBuffer.wrap(bundle);
    List<byte[]> entries = new ArrayList<>(width);
    try {
      while (in.hasRemaining()) {
        entries.add(next(in, Short.toUnsignedInt(in.getShort())));
      }
    } catch (BufferUnderflowException e) {
      throw new Malformed("a bundle of entries ends in the middle of one", e);
    }
    return counted(entries, width);
  }

  public static byte[] facts(List<Stored> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Stored stored : records) {
      write(out, stored.payload());
      write(out, stored.metadata());
    }
    return out.toByteArray();
  }

  /**
   * @param width how many there must be
   * @throws Malformed when there are more or fewer
   */
  public static List<Stored> facts(byte[] bundle, int width) {
    ByteBuffer in = ByteBuffer.wrap(bundle);
    List<Stored> records = new ArrayList<>(width);
    try {
      while (in.hasRemaining()) {
        byte[] payload = next(in, in.getInt());
        records.add(new Stored(payload, next(in, in.getInt())));
      }
    } catch (BufferUnderflowException e) {
      throw new Malformed("a bundle of facts ends in the middle of one", e);
    }
    return counted(records, width);
  }

  private static void write(ByteArrayOutputStream out, byte[] bytes) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    out.writeBytes(bytes);
  }

  private static byte[] next(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static <T> List<T> counted(List<T> found, int width) {
    if (found.size() != width) {
      throw new Malformed("a bundle of " + width + " holds " + found.size());
    }
    return found;
  }
}
