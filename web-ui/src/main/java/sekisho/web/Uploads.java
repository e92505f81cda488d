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
  private static final long MEGABYTE = 1_000_000;

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
    if (file == null || file.isEmpty()) {
      fields.error(field, "common.field.choose");
      return Optional.empty();
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    try {
      var kept = documents.keep(official.person(), name, file.getBytes());
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

  private void reject(Fields fields, String field, DocumentRejected rejected) {
    switch (rejected.reason()) {
      case EMPTY -> fields.error(field, "common.file.empty");
      case TOO_BIG -> fields.error(field, "common.file.big", documents.largestBytes() / MEGABYTE);
      case TYPE_NOT_TAKEN ->
          fields.error(field, "common.file.type", String.join(", ", documents.endings()));
    }
  }
}
