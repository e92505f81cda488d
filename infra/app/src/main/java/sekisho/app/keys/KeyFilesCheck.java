package sekisho.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SafetyCheck;
import sekisho.app.settings.SekishoProperties;
import sekisho.app.settings.UnsafeSetting;

/** Key files are readable by their owner alone; else the signatures of the record mean nothing. */
@Component
class KeyFilesCheck implements SafetyCheck {
  /** Every setting that names a key file. */
  static final List<String> SETTINGS =
      List.of("sekisho.event-signing-key", "sekisho.log-signing-key", "sekisho.master-key");

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final Path directory;
  private final List<Path> configured;

  @Autowired
  KeyFilesCheck(SekishoProperties properties, Environment environment) {
    this(
        properties.dataDir().resolve("keys"),
        SETTINGS.stream()
            .map(setting -> environment.getProperty(setting, ""))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .toList());
  }

  KeyFilesCheck(Path directory, List<Path> configured) {
    this.directory = directory;
    this.configured = configured;
  }

  @Override
  public List<UnsafeSetting> unsafe() {
    List<UnsafeSetting> unsafe = new ArrayList<>();
    for (Path file : keyFiles()) {
      if (openToOthers(file)) {
        unsafe.add(
            new UnsafeSetting(
                "The key file " + file + " is open to others than its owner.",
                "chmod 600 " + file));
      }
    }
    return unsafe;
  }

  private List<Path> keyFiles() {
    try (Stream<Path> kept = Files.isDirectory(directory) ? Files.list(directory) : Stream.of()) {
      return Stream.concat(kept.filter(KeyFilesCheck::secret), configured.stream())
          .map(path -> path.toAbsolutePath().normalize())
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The keys in " + directory + " cannot be listed", e);
    }
  }

  /** What ends otherwise, such as a public key, is for everybody. */
  private static boolean secret(Path file) {
    return Files.isRegularFile(file) && file.toString().endsWith(".key");
  }

  private static boolean openToOthers(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return false; // where the system has no such permissions, nothing can be said
    }
    try {
      return !Collections.disjoint(OTHERS, Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The permissions of " + file + " cannot be read", e);
    }
  }
}
