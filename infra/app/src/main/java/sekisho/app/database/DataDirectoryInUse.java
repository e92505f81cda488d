package sekisho.app.database;

import java.nio.file.Path;

/** Another running Sekisho holds the data directory. */
final class DataDirectoryInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String directory;

  DataDirectoryInUse(Path directory) {
    super("Another Sekisho is running in " + directory);
    this.directory = directory.toString();
  }

  String directory() {
    return directory;
  }
}
