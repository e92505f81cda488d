package sekisho.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import sekisho.ledger.Bundles;
import sekisho.ledger.Malformed;
import sekisho.ledger.PartMissing;
import sekisho.ledger.Recordable;
import sekisho.ledger.SignedEntry;
import sekisho.ledger.TileAddress;

/** Finds records in an export, by what their entries say or by their numbers. */
final class RecordSearch {
  private RecordSearch() {}

  /** A record as it stands in the export. */
  static final class Found {
    private final long record;
    private final byte[] entry;
    private final Optional<Bundles.Stored> stored;

    Found(long record, byte[] entry, Optional<Bundles.Stored> stored) {
      this.record = record;
      this.entry = entry;
      this.stored = stored;
    }

    long record() {
      return record;
    }

    byte[] entry() {
      return entry;
    }

    Optional<Bundles.Stored> stored() {
      return stored;
    }
  }

  static List<Found> find(
      ExportFolder export, long size, Predicate<Recordable> wanted, LongPredicate numbered) {
    List<Found> found = new ArrayList<>();
    for (TileAddress bundle : TileAddress.entriesOf(size)) {
      List<byte[]> entries = entries(export, bundle);
      Optional<List<Bundles.Stored>> stored = Optional.empty();
      for (int i = 0; i < entries.size(); i++) {
        long record = bundle.index() * TileAddress.FULL + i;
        if (numbered.test(record) || matches(entries.get(i), wanted)) {
          stored = stored.or(() -> facts(export, bundle));
          int place = i;
          found.add(new Found(record, entries.get(i), stored.map(all -> all.get(place))));
        }
      }
    }
    return found;
  }

  private static List<byte[]> entries(ExportFolder export, TileAddress bundle) {
    try {
      return export.entries(bundle);
    } catch (Malformed e) {
      throw new PartMissing(bundle);
    }
  }

  private static Optional<List<Bundles.Stored>> facts(ExportFolder export, TileAddress bundle) {
    try {
      return Optional.of(export.facts(bundle));
    } catch (Malformed e) {
      throw new PartMissing(Bundles.factsPath(bundle));
    }
  }

  private static boolean matches(byte[] entry, Predicate<Recordable> wanted) {
    try {
      return wanted.test(SignedEntry.parse(entry).fact());
    } catch (Malformed e) {
      return false; // whoever asks for all of the log is told
    }
  }
}
