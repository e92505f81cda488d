package sekisho.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import sekisho.web.DocumentRejected;

/**
 * Which documents are taken: PDF, PNG, JPEG, plain text and CSV in UTF-8, DOCX, XLSX and ODT
 * without macros. The bytes say what a document is; a name only tells CSV from plain text.
 */
@Component
class DocumentTypes {
  static final List<String> ENDINGS =
      List.of("pdf", "png", "jpg", "jpeg", "txt", "csv", "docx", "xlsx", "odt");

  private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

  /**
   * @return the media type
   * @throws DocumentRejected when the bytes are of no type that is taken
   */
  String detect(String fileName, byte[] bytes) {
    String detected = byMagic(bytes);
    return switch (detected) {
      case "application/pdf", "image/png", "image/jpeg" -> detected;
      case "application/zip",
          "application/x-tika-ooxml",
          "application/vnd.oasis.opendocument.text" ->
          OfficeContainer.mediaType(bytes).orElseThrow(() -> notTaken(detected));
      case "text/plain" -> {
        if (!isText(bytes)) {
          throw notTaken(detected);
        }
        yield fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : detected;
      }
      default -> throw notTaken(detected);
    };
  }

  /** Without the name, so that a name cannot make one type of another. */
  private String byMagic(byte[] bytes) {
    try {
      return magic.detect(new ByteArrayInputStream(bytes), new Metadata()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be read", e);
    }
  }

  /** UTF-8 from end to end, and no control characters but tabs and line ends. */
  private static boolean isText(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f');
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static DocumentRejected notTaken(String detected) {
    return new DocumentRejected(DocumentRejected.Reason.TYPE_NOT_TAKEN, detected);
  }
}
