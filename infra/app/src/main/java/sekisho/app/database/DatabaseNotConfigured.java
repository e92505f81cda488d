package sekisho.app.database;

/** Production mode without a configured database: the embedded one trusts every local program. */
final class DatabaseNotConfigured extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseNotConfigured() {
    super("Production mode needs a configured PostgreSQL");
  }
}
