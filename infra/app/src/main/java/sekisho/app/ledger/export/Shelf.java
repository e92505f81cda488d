package sekisho.app.ledger.export;

import java.io.IOException;

/** Where the files of an export are put: into a folder, or into a ZIP. */
interface Shelf {
  /** Whether a file that never changes is there already and need not be made again. */
  boolean holds(String path);

  /**
   * Puts a file.
   *
   * @param path with slashes, relative to the export
   */
  void put(String path, byte[] bytes) throws IOException;
}
