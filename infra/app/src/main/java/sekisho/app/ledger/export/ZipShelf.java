package sekisho.app.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP. All files carry the time of the checkpoint (UTC), so that one log gives one ZIP. */
final class ZipShelf implements Shelf, AutoCloseable {
  private final ZipOutputStream zip;
  private final LocalDateTime at;

  ZipShelf(OutputStream out, Instant at) {
    this.zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  @Override
  public boolean holds(String path) {
    return false;
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
