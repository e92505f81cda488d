package sekisho.app.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.ledger.verify.RunnableJar;
import sekisho.view.ledger.LogHead;
import sekisho.web.export.LogExports.Ready;

/** The files of exports on this node; beside each ZIP stands a text that says what it holds. */
final class ExportFiles {
  private static final int KEPT = 3;
  private static final String ZIP = ".zip";
  private static final String TEXT = ".txt";

  private final Path folder;

  ExportFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** A new place to write to; what is left of an earlier attempt is thrown away. */
  Path unfinished() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.filter(f -> f.toString().endsWith(".unfinished")).toList()) {
        Files.delete(file);
      }
    }
    return Files.createTempFile(folder, "export", ".unfinished"); // its owner's alone
  }

  /** A new place for what is written beside exports. */
  Path part() throws IOException {
    Files.createDirectories(folder);
    return Files.createTempFile(folder, "verifier", ".part");
  }

  boolean holds(LogHead head) {
    return Files.exists(folder.resolve(name(head) + ZIP + TEXT));
  }

  /** Gives a finished file its name; older ones than the newest few go. */
  void keep(LogHead head, Path finished) throws IOException {
    Path zip = folder.resolve(name(head) + ZIP);
    String text =
        "%d %s %s %d %s"
            .formatted(head.size(), head.root(), head.at(), Files.size(finished), sha256(finished));
    Files.move(finished, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve(name(head) + ZIP + TEXT), text);
    for (Ready old : ready().stream().skip(KEPT).toList()) {
      Files.deleteIfExists(folder.resolve(old.name() + TEXT));
      Files.deleteIfExists(folder.resolve(old.name()));
    }
  }

  /** What is there, the largest first. */
  List<Ready> ready() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ZIP + TEXT))
          .map(ExportFiles::read)
          .sorted(Comparator.comparing(Ready::size).thenComparing(Ready::at).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The exports cannot be listed in " + folder, e);
    }
  }

  /** A file that is listed; a name alone opens nothing. */
  Optional<Path> find(String name) {
    return ready().stream().map(Ready::name).filter(name::equals).map(folder::resolve).findFirst();
  }

  Path verifier() {
    return folder.resolve(RunnableJar.NAME);
  }

  private static Ready read(Path text) {
    try {
      String[] words = Files.readString(text).split(" ", -1);
      String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
      return new Ready(
          name,
          Long.parseLong(words[0]),
          words[1],
          Instant.parse(words[2]),
          Long.parseLong(words[3]),
          words[4]);
    } catch (IOException e) {
      throw new UncheckedIOException("What an export holds cannot be read: " + text, e);
    }
  }

  /** The size, and something of the note: with one more cosignature it is another file. */
  private static String name(LogHead head) {
    byte[] note = digest().digest(head.note().getBytes(StandardCharsets.UTF_8));
    String mark = HexFormat.of().formatHex(note).substring(0, 8);
    return "sekisho-log-EXERCISE-" + head.size() + "-" + mark;
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] part = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
