package sekisho.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import sekisho.message.CommandId;

/** The secret from which the salts of free texts follow; kept outside the database. */
public final class TextSalt {
  public static final int LENGTH_BYTES = 32;

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec secret;

  private TextSalt(byte[] secret) {
    this.secret = new SecretKeySpec(secret, HMAC);
  }

  /** Reads the secret of this file, or makes one at the first start. */
  static TextSalt readOrCreate(Path file) {
    if (!Files.exists(file)) {
      byte[] secret = new byte[LENGTH_BYTES];
      new SecureRandom().nextBytes(secret);
      try {
        create(file, HexFormat.of().formatHex(secret) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException("The text secret cannot be written to " + file, e);
      }
    }
    return read(file);
  }

  static TextSalt read(Path file) {
    try {
      byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
      if (secret.length < LENGTH_BYTES) {
        throw new IllegalStateException("The text secret is too short: " + file);
      }
      return new TextSalt(secret);
    } catch (IOException e) {
      throw new UncheckedIOException("The text secret cannot be read from " + file, e);
    }
  }

  /** The salt of a text of a command; always the same for both. */
  public byte[] saltFor(CommandId command, byte[] utf8) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(secret);
      mac.update(command.toString().getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(utf8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }

  private static void create(Path file, String line) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileAttribute<?>[] owner =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // Another node was faster; its secret is the one.
    }
  }
}
