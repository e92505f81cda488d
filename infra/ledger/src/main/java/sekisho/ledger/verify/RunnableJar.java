package sekisho.ledger.verify;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * Writes the verifier as one file that Java can run: the classes of the ledger and of the library
 * that it needs, from wherever this program itself has them.
 *
 * <p>Equal classes give equal bytes, so that who builds it again can compare.
 */
public final class RunnableJar {
  public static final String NAME = "sekisho-verify.jar";

  private static final List<String> NEEDED = List.of("sekisho/ledger/", "org/bouncycastle/");

  /**
   * The frame of the JDK around the library, and algorithms that no signature here is made with.
   */
  private static final List<String> NOT_NEEDED =
      List.of(
          "org/bouncycastle/jcajce/",
          "org/bouncycastle/jce/",
          "org/bouncycastle/pqc/",
          "org/bouncycastle/i18n/",
          "sekisho/ledger/stranger/");

  private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

  private RunnableJar() {}

  /** Writes it into the file that is named. */
  public static void main(String[] typed) throws IOException {
    Path file = Path.of(typed[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(out);
    }
  }

  /** The stream stays open. */
  public static void write(OutputStream out) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (Class<?> from : List.of(RunnableJar.class, Ed25519PublicKeyParameters.class)) {
      collect(from.getProtectionDomain().getCodeSource().getLocation(), classes);
    }
    JarOutputStream jar = new JarOutputStream(out);
    put(jar, JarFile.MANIFEST_NAME, manifest());
    for (Map.Entry<String, byte[]> one : classes.entrySet()) {
      put(jar, one.getKey(), one.getValue());
    }
    jar.finish();
  }

  private static byte[] manifest() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Main-Class", Verify.class.getName());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setLastModifiedTime(NO_TIME);
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }

  /** From a folder of classes, a jar, or a jar within the jar of the application. */
  private static void collect(URL location, Map<String, byte[]> classes) throws IOException {
    if (location.getProtocol().equals("jar")) {
      collect(((JarURLConnection) location.openConnection()).getJarFile(), classes);
      return;
    }
    Path path = Path.of(uri(location));
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path.resolve("sekisho/ledger"))) {
        files.filter(Files::isRegularFile).forEach(file -> add(path, file, classes));
      }
    } else {
      try (JarFile jar = new JarFile(path.toFile())) {
        collect(jar, classes);
      }
    }
  }

  private static void collect(JarFile jar, Map<String, byte[]> classes) throws IOException {
    for (JarEntry entry : jar.stream().toList()) {
      if (needed(entry.getName())) {
        try (InputStream in = jar.getInputStream(entry)) {
          classes.put(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private static void add(Path folder, Path file, Map<String, byte[]> classes) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    if (needed(name)) {
      try {
        classes.put(name, Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean needed(String name) {
    return !name.endsWith("/")
        && NEEDED.stream().anyMatch(name::startsWith)
        && NOT_NEEDED.stream().noneMatch(name::startsWith);
  }

  private static URI uri(URL location) {
    try {
      return location.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Classes are not at an address: " + location, e);
    }
  }
}
