package sekisho.app.database;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SafetyCheck;
import sekisho.app.settings.SekishoProperties;
import sekisho.app.settings.UnsafeSetting;

/**
 * Asks the database, on a connection of the product, whether it keeps what is recorded.
 *
 * <p>In training one user may do for everything, so that a database of one's own is a setting away;
 * what the product works as is held to the same walls. In production what it signs in as is, too.
 */
@Component
class ServerCheck implements SafetyCheck {
  private static final Logger LOG = LoggerFactory.getLogger(ServerCheck.class);

  private final JdbcClient jdbc;
  private final boolean ours;
  private final boolean production;

  ServerCheck(
      JdbcClient jdbc, ObjectProvider<EmbeddedDatabase> embedded, SekishoProperties properties) {
    this.jdbc = jdbc;
    this.ours = embedded.getIfAvailable() != null;
    this.production = !properties.training();
  }

  @Override
  public List<UnsafeSetting> unsafe() {
    ServerSettings server = ServerSettings.read(jdbc);
    List<UnsafeSetting> unsafe = new ArrayList<>(server.unsafe(ours, FactGaps.WAITED_FOR));
    unsafe.addAll(new RecordWalls(jdbc, ours || production).unsafe());
    if (!ours && !server.checksums()) {
      LOG.warn(
          "The database has no data checksums: a fault of the disk would go unnoticed until"
              + " somebody verifies the record (pg_checksums --enable).");
    }
    if (!ours && !production && !new RecordWalls(jdbc, true).unsafe().isEmpty()) {
      LOG.warn(
          "One user of the database does for everything. For more than practice, give each part a"
              + " role of its own: infra/deploy/postgresql.");
    }
    return unsafe;
  }
}
