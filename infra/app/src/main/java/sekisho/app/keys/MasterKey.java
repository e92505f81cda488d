package sekisho.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The key that wraps the keys of persons; kept in a file outside the database and its backups.
 *
 * <p>One key a line, in hexadecimal digits: the first wraps, all of them unwrap. There is a second
 * line only while the key is being changed.
 */
final class MasterKey {
  private static final int BYTES = 32;

  private final Path file;
  private volatile Map<String, byte[]> keys;

  private MasterKey(Path file, Map<String, byte[]> keys) {
    this.file = file;
    this.keys = keys;
  }

  /** Reads the key of this file, or makes one at the first start. */
  static MasterKey readOrCreate(Path file) {
    if (!Files.exists(file)) {
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(file, List.of(random()));
      } catch (FileAlreadyExistsException e) {
        // Another node was faster; its key is the one.
      } catch (IOException e) {
        throw new UncheckedIOException("The master key cannot be written to " + file, e);
      }
    }
    return read(file);
  }

  static MasterKey read(Path file) {
    try {
      Map<String, byte[]> keys = new LinkedHashMap<>();
      Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> HexFormat.of().parseHex(line.strip()))
          .forEach(key -> keys.put(idOf(key), key));
      if (keys.isEmpty() || keys.values().stream().anyMatch(key -> key.length != BYTES)) {
        throw new IllegalStateException(
            "The master key is " + BYTES + " bytes in hexadecimal digits, not what is in " + file);
      }
      return new MasterKey(file, keys);
    } catch (IOException e) {
      throw new UncheckedIOException("The master key cannot be read from " + file, e);
    }
  }

  /** The key that wraps now. */
  String id() {
    return keys.keySet().iterator().next();
  }

  boolean holds(String id) {
    return keys.containsKey(id);
  }

  Path file() {
    return file;
  }

  byte[] wrap(byte[] where, byte[] secret) {
    return AesGcm.seal(keys.values().iterator().next(), where, secret);
  }

  /**
   * @param id the master key under which it was wrapped
   * @throws IllegalStateException when this node does not have that key
   */
  byte[] unwrap(String id, byte[] where, byte[] wrapped) {
    byte[] key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException(
          "The keys of persons were wrapped with master key " + id + ", which is not in " + file);
    }
    return AesGcm.open(key, where, wrapped);
  }

  /** A new key wraps from now on; those before still unwrap, also after a start that was cut. */
  void renew() {
    replace(Stream.concat(Stream.of(random()), keys.values().stream()).toList());
  }

  /** Forgets all keys but the one that wraps now. */
  void forgetOthers() {
    replace(List.of(keys.values().iterator().next()));
  }

  private void replace(List<byte[]> next) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(beside);
      write(beside, next);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The master key cannot be written to " + file, e);
    }
    keys = read(file).keys;
  }

  private static byte[] random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static String idOf(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("sekisho master key\n".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(key), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void write(Path file, List<byte[]> keys) throws IOException {
    StringBuilder lines = new StringBuilder();
    keys.forEach(key -> lines.append(HexFormat.of().formatHex(key)).append('\n'));
    FileAttribute<?>[] owner =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
            owner)) {
      channel.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
    }
  }
}
