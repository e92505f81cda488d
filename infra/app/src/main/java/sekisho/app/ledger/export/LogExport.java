package sekisho.app.ledger.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import sekisho.ledger.Bundles;
import sekisho.ledger.TileAddress;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.LogTiles;
import sekisho.view.venue.Venue;

/**
 * Writes the whole log, up to a signed checkpoint, in the layout that programs of others read (C2SP
 * tlog-tiles), with the facts as they are stored. Which file holds what: {@code
 * infra/docs/adr/0033-what-an-export-holds.md}.
 */
@Component
public class LogExport {
  /** Exports the log into a folder and exits; a folder with an earlier export is continued. */
  public static final String INTO = "--sekisho.export-log=";

  private final LoggedFacts facts;
  private final LogTiles tiles;
  private final ExportKeys keys;
  private final ExportedHead heads;

  LogExport(LoggedFacts facts, LogTiles tiles, ExportKeys keys, ExportedHead heads) {
    this.facts = facts;
    this.tiles = tiles;
    this.keys = keys;
    this.heads = heads;
  }

  /**
   * Exports into a folder.
   *
   * @param progress hears how far it is, in lines
   * @throws IllegalStateException while nothing is sealed
   */
  public void into(Path folder, Consumer<String> progress) throws IOException {
    LogHead head =
        heads
            .choose()
            .orElseThrow(() -> new IllegalStateException("The log has no checkpoint yet"));
    long[] shown = {-1};
    write(
        head,
        new FolderShelf(folder),
        written -> {
          long percent = 100 * written / head.size();
          if (percent != shown[0]) {
            shown[0] = percent;
            progress.accept("%d %% (%d / %d)".formatted(percent, written, head.size()));
          }
        });
    progress.accept("%s: %d records, root %s".formatted(folder, head.size(), head.root()));
  }

  /**
   * Writes everything, the checkpoint last: what was cut short never looks whole.
   *
   * @param done hears how many facts are written
   */
  void write(LogHead head, Shelf shelf, LongConsumer done) throws IOException {
    for (TileAddress bundle : TileAddress.entriesOf(head.size())) {
      writeBundle(bundle, shelf);
      done.accept(bundle.index() * TileAddress.FULL + bundle.width());
    }
    for (TileAddress tile : TileAddress.ofTree(head.size())) {
      writeTile(tile, shelf);
    }
    for (Map.Entry<String, String> text : keys.files().entrySet()) {
      shelf.put(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
    }
    shelf.put("checkpoint", head.note().getBytes(StandardCharsets.UTF_8));
  }

  private void writeBundle(TileAddress address, Shelf shelf) throws IOException {
    String factsPath = Bundles.factsPath(address);
    if (address.full() && shelf.holds(address.path()) && shelf.holds(factsPath)) {
      return;
    }
    LoggedFacts.Portion portion = new Venue.Everywhere().supply(() -> facts.of(address));
    shelf.put(factsPath, portion.facts());
    shelf.put(address.path(), portion.entries());
  }

  private void writeTile(TileAddress address, Shelf shelf) throws IOException {
    if (address.full() && shelf.holds(address.path())) {
      return;
    }
    Optional<byte[]> hashes =
        new Venue.Everywhere()
            .supply(() -> tiles.hashes(address.level(), address.index(), address.width()));
    if (hashes.isPresent()) {
      shelf.put(address.path(), hashes.get()); // a tile that is gone is missing in the export too
    }
  }
}
