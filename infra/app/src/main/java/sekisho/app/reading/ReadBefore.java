package sekisho.app.reading;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.view.casefile.Recorded;

/**
 * What rows said when they were last read, with the verdict on their signature.
 *
 * <p>A row is read from the database each time; only what follows from its bytes is kept, under the
 * digest of all of them. So it is right on every node, and a row that was tampered with is a row
 * that nobody has read before.
 */
final class ReadBefore {
  private static final int RECORDS = 20_000;

  private final Map<ByteBuffer, Recorded> records = new Latest();

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<ByteBuffer, Recorded> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Recorded> eldest) {
      return size() > RECORDS;
    }
  }

  Optional<Recorded> of(StoredRow row) {
    synchronized (records) {
      return Optional.ofNullable(records.get(row.digest()));
    }
  }

  /**
   * @param said nothing when the row says nothing to this version of Sekisho
   */
  void keep(StoredRow row, @Nullable Recorded said) {
    if (said != null) {
      synchronized (records) {
        records.put(row.digest(), said);
      }
    }
  }
}
