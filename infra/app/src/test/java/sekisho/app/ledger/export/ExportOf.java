package sekisho.app.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.settings.LogProperties;
import sekisho.ledger.EventKey;
import sekisho.view.ledger.LogHeads;
import sekisho.view.ledger.LogTiles;

/** The export that the product makes, of whatever a connection sees. */
public final class ExportOf {
  private ExportOf() {}

  /**
   * Writes the export of the newest checkpoint.
   *
   * @param witnesses verifier keys
   */
  public static void into(
      Path folder,
      JdbcClient jdbc,
      LogTiles tiles,
      LogHeads heads,
      EventKey eventKey,
      List<String> witnesses) {
    var settings = new LogProperties("", witnesses);
    var export =
        new LogExport(
            new LoggedFacts(jdbc),
            tiles,
            new ExportKeys(heads, eventKey, settings),
            new ExportedHead(heads));
    try {
      export.into(folder, _ -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
