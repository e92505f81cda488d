package sekisho.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/**
 * The Ed25519 key that signs facts. It is kept outside the database, so that whoever can write rows
 * cannot write a fact.
 *
 * <p>A key file has two lines: the private key (PKCS 8) and the public key (X.509), in base64.
 */
public final class EventKey {
  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final Ed25519PrivateKeyParameters signing;
  private final String id;

  private EventKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
    this.signing = Ed25519.signing(privateKey);
    this.id = idOf(publicKey);
  }

  /** A new key, not yet kept anywhere. */
  public static EventKey generate() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new EventKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java since 15 has Ed25519", e);
    }
  }

  /** Reads the key of this file, or makes one at the first start, readable by its owner alone. */
  public static EventKey readOrCreate(Path file) {
    if (!Files.exists(file)) {
      EventKey key = generate();
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel =
            Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                owner(file))) {
          channel.write(java.nio.ByteBuffer.wrap(key.lines().getBytes(StandardCharsets.US_ASCII)));
        }
        return key;
      } catch (FileAlreadyExistsException e) {
        return read(file); // another node was faster
      } catch (IOException e) {
        throw new UncheckedIOException("The key cannot be written to " + file, e);
      }
    }
    return read(file);
  }

  /**
   * @throws IllegalStateException when the file does not hold such a key
   */
  public static EventKey read(Path file) {
    try {
      var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
      var factory = KeyFactory.getInstance("Ed25519");
      EventKey key =
          new EventKey(
              factory.generatePrivate(
                  new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
              factory.generatePublic(
                  new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
      key.provePair(file);
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("The key cannot be read from " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException("This file does not hold an Ed25519 key: " + file, e);
    }
  }

  /** The first 16 hexadecimal digits of the SHA-256 of the public key. */
  public String id() {
    return id;
  }

  public PublicKey publicKey() {
    return publicKey;
  }

  byte[] sign(byte[] bytes) {
    return Ed25519.sign(signing, bytes);
  }

  /** The id of a key, from its public half. */
  public static String idOf(PublicKey key) {
    return HexFormat.of().formatHex(LedgerEntry.sha256(key.getEncoded())).substring(0, 16);
  }

  private void provePair(Path file) throws GeneralSecurityException {
    byte[] probe = "a pair".getBytes(StandardCharsets.US_ASCII);
    // By the other implementation, so that each run begins with proof that the two agree.
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(publicKey);
    signature.update(probe);
    if (!signature.verify(sign(probe))) {
      throw new IllegalStateException("The two halves of this key do not belong together: " + file);
    }
  }

  private String lines() {
    var base64 = Base64.getEncoder();
    return base64.encodeToString(privateKey.getEncoded())
        + "\n"
        + base64.encodeToString(publicKey.getEncoded())
        + "\n";
  }

  private static FileAttribute<?>[] owner(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
