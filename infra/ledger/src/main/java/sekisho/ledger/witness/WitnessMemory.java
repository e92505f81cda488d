package sekisho.ledger.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.ledger.Hash;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;

/**
 * What a witness keeps in its folder: the logs that it knows ({@code logs}), the last checkpoint of
 * each that it cosigned ({@code seen/}), and what it refused although the log had signed it ({@code
 * evidence/}).
 */
final class WitnessMemory {
  static final String LOGS = "logs";
  private static final int MOST_EVIDENCE = 1_000;

  private final Path folder;

  WitnessMemory(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve("seen"));
      Files.createDirectories(folder.resolve("evidence"));
      if (!Files.exists(folder.resolve(LOGS))) {
        Files.writeString(
            folder.resolve(LOGS),
            "# The logs that this witness vouches for: one verifier key (vkey) a line.\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of the witness cannot be used: " + folder, e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The keys of the logs, read anew each time, so that one can be added while it runs. */
  List<NoteKey> logs() {
    try {
      return Files.readAllLines(folder.resolve(LOGS)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(NoteKey::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checkpoint that was cosigned last; empty for a log never seen. */
  Optional<Note> seen(String origin) {
    Path file = seenFile(origin);
    try {
      return Files.exists(file)
          ? Optional.of(Note.parse(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kept on the disk before anybody hears of it; after a crash either the old or the new. */
  void remember(String origin, Note checkpoint) {
    Path file = seenFile(origin);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(checkpoint.bytes());
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent())) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A log signed this and it does not fit what it signed before: proof that it misbehaved. */
  void keepEvidence(Note checkpoint, Instant at) {
    try (Stream<Path> kept = Files.list(folder.resolve("evidence"))) {
      if (kept.count() < MOST_EVIDENCE) {
        String name = at.toEpochMilli() + "-" + hex(checkpoint.written()) + ".note";
        Files.write(folder.resolve("evidence").resolve(name), checkpoint.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name of a log may hold what a file name cannot. */
  private Path seenFile(String origin) {
    return folder.resolve("seen").resolve(hex(origin) + ".note");
  }

  private static String hex(String text) {
    return Hash.ofLeaf(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }
}
