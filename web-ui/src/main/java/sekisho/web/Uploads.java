package sekisho.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sekisho.message.CaseDocument;
import sekisho.message.DocumentKind;

/** Takes uploaded files into the document store; what is not taken is an error of its field. */
@Component
public class Uploads {
  /** The parameter that tells a page that an upload was too big to be read at all. */
  public static final String TOO_BIG = "upload-too-big";

  private static final long MEGABYTE = 1_000_000;
  private static final int LONGEST_NAME = 255;

  private final DocumentStore documents;
  private final CurrentOfficial official;
  private final Texts texts;

  Uploads(DocumentStore documents, CurrentOfficial official, Texts texts) {
    this.documents = documents;
    this.official = official;
    this.texts = texts;
  }

  /**
   * Keeps a file as a document of a case; call it inside the act of {@link FormTurn}.
   *
   * @return empty when the field got an error
   */
  public Optional<CaseDocument> keep(
      Fields fields, String field, @Nullable MultipartFile file, DocumentKind kind) {
    if (!taken(fields, field, file) || file == null) {
      return Optional.empty();
    }
    String name = name(file);
    try {
      var kept = documents.keep(official.player(), name, file.getBytes());
      return Optional.of(
          new CaseDocument(
              kept.hash(), kind, texts.keep(name), kept.mediaType(), kept.sizeBytes()));
    } catch (DocumentRejected rejected) {
      reject(fields, field, rejected);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  /** Whether a file is chosen and small enough; if not, its field got an error. */
  public boolean taken(Fields fields, String field, @Nullable MultipartFile file) {
    String name = name(file);
    if (file == null || name.isEmpty()) {
      fields.error(field, "common.file.choose");
      return false;
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      fields.error(field, "common.file.name", LONGEST_NAME);
      return false;
    }
    if (file.getSize() > documents.largestBytes()) {
      tooBig(fields, field);
      return false;
    }
    return true;
  }

  /** Says that a file is too big; also for an upload that was too big to be read at all. */
  public void tooBig(Fields fields, String field) {
    fields.error(field, "common.file.big", largestMegabytes());
  }

  /** The greatest size that is taken, in megabytes. */
  public long largestMegabytes() {
    return documents.largestBytes() / MEGABYTE;
  }

  /** The name without a path, which some browsers send, and without control characters. */
  private static String name(@Nullable MultipartFile file) {
    String sent = file == null ? null : file.getOriginalFilename();
    return sent == null
        ? ""
        : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
            .replaceAll("\\p{Cntrl}", "")
            .strip();
  }

  private void reject(Fields fields, String field, DocumentRejected rejected) {
    switch (rejected.reason()) {
      case EMPTY -> fields.error(field, "common.file.empty");
      case TOO_BIG -> tooBig(fields, field);
      case TYPE_NOT_TAKEN ->
          fields.error(field, "common.file.type", String.join(", ", documents.endings()));
    }
  }
}
