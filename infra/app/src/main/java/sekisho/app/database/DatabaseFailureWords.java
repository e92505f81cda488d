package sekisho.app.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Puts what keeps the database from starting into words that say what to do. */
final class DatabaseFailureWords implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case DatabaseNotConfigured e -> {
          return notConfigured(e);
        }
        case DataDirectoryInUse e -> {
          return inUse(e);
        }
        default -> {}
      }
    }
    return null;
  }

  private static FailureAnalysis notConfigured(DatabaseNotConfigured e) {
    return new FailureAnalysis(
        "Sekisho runs in production mode, and no database is configured. The embedded PostgreSQL"
            + " is for training on one machine only: it trusts every local connection.",
        "Set SPRING_DATASOURCE_URL (spring.datasource.url), such as"
            + " jdbc:postgresql://db.example:5432/sekisho, with SPRING_DATASOURCE_USERNAME and"
            + " SPRING_DATASOURCE_PASSWORD. Or leave out sekisho.mode=production to practise.",
        e);
  }

  private static FailureAnalysis inUse(DataDirectoryInUse e) {
    return new FailureAnalysis(
        "Another Sekisho is running with the data directory " + e.directory() + ".",
        "Stop the other one, or give this one a directory of its own with SEKISHO_DATA_DIR"
            + " (sekisho.data-dir), and another port with SERVER_PORT (server.port).",
        e);
  }
}
