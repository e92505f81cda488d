package sekisho.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells a text document or a sheet from any other zip file by its own table of contents. Only that
 * table and one small entry are read; nothing else is unpacked.
 */
final class OfficeContainer {
  private static final int ENTRIES_LIMIT = 5_000;
  private static final int CONTENT_LIMIT_BYTES = 1 << 20;
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  /** What the content table of an Office Open XML file says of its main part. */
  private static final Map<String, String> MAIN_PARTS =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private OfficeContainer() {}

  /** Empty when it is another kind of file, damaged, or carries macros. */
  static Optional<String> mediaType(byte[] bytes) {
    try {
      Path file = Files.createTempFile("upload", ".zip");
      try {
        Files.write(file, bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
          return mediaType(zip);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> mediaType(ZipFile zip) throws IOException {
    if (zip.size() > ENTRIES_LIMIT || carriesMacros(zip)) {
      return Optional.empty();
    }
    if (read(zip, "mimetype").equals(Optional.of(ODT))) {
      return Optional.of(ODT);
    }
    Optional<String> contents = read(zip, "[Content_Types].xml");
    return MAIN_PARTS.entrySet().stream()
        .filter(part -> contents.filter(c -> c.contains(part.getKey())).isPresent())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean carriesMacros(ZipFile zip) {
    return zip.stream()
        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                name.endsWith("vbaproject.bin")
                    || name.startsWith("basic/")
                    || name.startsWith("scripts/"));
  }

  private static Optional<String> read(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(new String(in.readNBytes(CONTENT_LIMIT_BYTES), StandardCharsets.UTF_8));
    }
  }
}
