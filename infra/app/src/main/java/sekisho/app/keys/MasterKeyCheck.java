package sekisho.app.keys;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SafetyCheck;
import sekisho.app.settings.UnsafeSetting;

/**
 * The master key is the one under which the keys of persons are wrapped; with another, nothing that
 * was kept could be read, and what is kept now would be lost when the right one comes back.
 */
@Component
class MasterKeyCheck implements SafetyCheck {
  private final JdbcClient jdbc;
  private final MasterKey master;

  MasterKeyCheck(JdbcClient jdbc, MasterKey master) {
    this.jdbc = jdbc;
    this.master = master;
  }

  @Override
  public List<UnsafeSetting> unsafe() {
    return jdbc
        .sql("SELECT DISTINCT master FROM person_key WHERE wrapped IS NOT NULL")
        .query(String.class)
        .list()
        .stream()
        .filter(id -> !master.holds(id))
        .map(
            id ->
                new UnsafeSetting(
                    "The keys of persons in this database are wrapped under the master key "
                        + id
                        + ", which is not in "
                        + master.file()
                        + ".",
                    "Put the right file in its place (sekisho.master-key; in training"
                        + " keys/master.key of the data directory that belongs to this database)."))
        .toList();
  }
}
