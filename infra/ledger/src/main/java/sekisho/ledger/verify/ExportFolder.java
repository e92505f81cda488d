package sekisho.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import sekisho.ledger.Bundles;
import sekisho.ledger.Hash;
import sekisho.ledger.Malformed;
import sekisho.ledger.PartMissing;
import sekisho.ledger.TileAddress;

/** The folder of an export, in the layout of decision 33. */
public final class ExportFolder implements LogSource {
  public static final String CHECKPOINT = "checkpoint";
  public static final String EVENT_KEYS = "keys/events";
  public static final String POLICY = "policy.example";

  private final Path folder;

  public ExportFolder(Path folder) {
    this.folder = folder;
  }

  /** The signed checkpoint, as it stands in its file. */
  public byte[] checkpoint() {
    return read(CHECKPOINT);
  }

  @Override
  public byte[] read(TileAddress address) {
    byte[] hashes = read(address.path());
    if (hashes.length != address.width() * Hash.BYTES) {
      throw new Malformed(hashes.length + " bytes, not " + address.width() * Hash.BYTES);
    }
    return hashes;
  }

  @Override
  public List<byte[]> entries(TileAddress bundle) {
    return Bundles.entries(read(bundle.path()), bundle.width());
  }

  @Override
  public List<Bundles.Stored> facts(TileAddress bundle) {
    return Bundles.facts(read(Bundles.factsPath(bundle)), bundle.width());
  }

  /**
   * Any file of the export.
   *
   * @throws PartMissing when it is not there
   */
  byte[] read(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (NoSuchFileException e) {
      throw new PartMissing(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + path, e);
    }
  }
}
