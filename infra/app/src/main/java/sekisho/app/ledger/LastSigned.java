package sekisho.app.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SekishoProperties;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.Hash;

/**
 * The last checkpoint that this node signed, in a file outside the database: a node does not sign a
 * smaller or another log than it signed before, even when an older backup of the database was put
 * in place.
 */
@Component
class LastSigned {
  private static final Logger LOG = LoggerFactory.getLogger(LastSigned.class);

  private final Path file;

  LastSigned(SekishoProperties properties) {
    this.file = properties.dataDir().resolve("log-signed");
  }

  /** What was signed last of the log of this name; empty when nothing was, here. */
  Optional<Checkpoint> of(String origin) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return Optional.of(
              new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.parse(lines.get(2))))
          .filter(signed -> signed.origin().equals(origin));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("This file does not say what was signed last: " + file, e);
    }
  }

  void keep(Checkpoint signed) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, signed.text(), StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("What was signed last cannot be kept in {}: {}", file, e.getMessage());
    }
  }
}
