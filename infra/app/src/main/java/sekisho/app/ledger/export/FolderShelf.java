package sekisho.app.ledger.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder. An export into a folder that holds an earlier one goes on where that one ended; a file
 * is there whole or not at all.
 */
final class FolderShelf implements Shelf {
  private final Path folder;

  FolderShelf(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public boolean holds(String path) {
    return Files.isRegularFile(file(path));
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.write(unfinished, bytes);
    Files.move(
        unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("This is no file of an export: " + path);
    }
    return file;
  }
}
