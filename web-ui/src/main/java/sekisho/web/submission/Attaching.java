package sekisho.web.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.DocumentKind;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.web.CurrentOfficial;
import sekisho.web.DocumentRejected;
import sekisho.web.DocumentStore;
import sekisho.web.Fields;
import sekisho.web.Texts;

/** Takes an uploaded document into a case, or says why not. */
@Component
class Attaching {
  private static final int LONGEST_NAME = 255;

  private final DocumentStore store;
  private final CurrentOfficial official;
  private final Texts texts;
  private final RequestPages pages;

  Attaching(DocumentStore store, CurrentOfficial official, Texts texts, RequestPages pages) {
    this.store = store;
    this.official = official;
    this.texts = texts;
    this.pages = pages;
  }

  /** The greatest size in words. */
  String largest() {
    return DocumentLines.size(store.largestBytes());
  }

  /** The types that are taken, as file name endings: pdf, png. */
  String endings() {
    return String.join(", ", store.endings());
  }

  /** The same for the {@code accept} attribute: .pdf,.png. */
  String accept() {
    return "." + String.join(",.", store.endings());
  }

  /** What is wrong with an upload that was too big to be read at all. */
  void tooBig(Fields fields) {
    fields.error("file", "submission.error.too-big", largest());
  }

  /**
   * Reads the form.
   *
   * @param offered the kinds that this person may choose
   * @return the act, once no field has an error; it may find errors of its own
   */
  Runnable read(Fields fields, DocumentForm form, CaseId id, List<DocumentKind> offered) {
    var kind = fields.choice("kind", DocumentKind.class);
    if (kind.understood() && !offered.contains(kind.get())) {
      fields.error("kind", "common.field.choice");
    }
    MultipartFile file = form.file();
    String name = name(file);
    if (name.isEmpty()) {
      fields.error("file", "submission.error.no-file");
    } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      fields.error("file", "submission.error.file-name-long", LONGEST_NAME);
    }
    return () -> {
      if (file != null) {
        attach(fields, file, name, kind.get(), id);
      }
    };
  }

  private void attach(
      Fields fields, MultipartFile file, String name, DocumentKind kind, CaseId id) {
    try {
      var kept = store.keep(official.person(), name, file.getBytes());
      pages.send(
          new AttachDocument(
              id,
              new CaseDocument(
                  kept.hash(), kind, texts.keep(name), kept.mediaType(), kept.sizeBytes())));
    } catch (DocumentRejected rejected) {
      refuse(fields, rejected);
    } catch (IOException e) {
      throw new UncheckedIOException("The upload cannot be read", e);
    }
  }

  private void refuse(Fields fields, DocumentRejected rejected) {
    switch (rejected.reason()) {
      case EMPTY -> fields.error("file", "submission.error.empty-file");
      case TOO_BIG -> tooBig(fields);
      case TYPE_NOT_TAKEN ->
          fields.error("file", "submission.error.file-type", rejected.detected(), endings());
    }
  }

  /** The name without a path, which some browsers send. */
  private static String name(@Nullable MultipartFile file) {
    String sent = file == null ? null : file.getOriginalFilename();
    return sent == null
        ? ""
        : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
            .replaceAll("\\p{Cntrl}", "")
            .strip();
  }
}
