package sekisho.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The roles of the database; what each is for is said in {@code roles.sql}. */
final class Roles {
  /** What the product signs in as. */
  static final String APP = "sekisho_app";

  /** What the product works as. */
  static final String ROWS = "sekisho_rows";

  /** Who seals the record. */
  static final String SEQUENCER = "sekisho_sequencer";

  /** Who changes the schema. */
  static final String MIGRATOR = "sekisho_migrator";

  /**
   * What the migrator says first: tables that it makes belong to the owner, and rows of every
   * exercise are there to be changed with their tables.
   */
  static final String BECOME_OWNER = "SET ROLE sekisho_owner; SET sekisho.venue = 'all'";

  /** The text that an administrator runs as well: infra/deploy/postgresql. */
  private static final String SCRIPT = "/db/roles/roles.sql";

  private Roles() {}

  /** Makes the roles that are missing, and gives each what is its. */
  static void settle(Connection superuser) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(script());
    }
  }

  private static String script() {
    try (InputStream script = Roles.class.getResourceAsStream(SCRIPT)) {
      return new String(
          Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(SCRIPT + " cannot be read", e);
    }
  }
}
