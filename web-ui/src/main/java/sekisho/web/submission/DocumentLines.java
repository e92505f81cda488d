package sekisho.web.submission;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request.Attached;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.identity.Officials;

/** The documents of a case that the reader may see, in words. */
@Component
class DocumentLines {
  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  private final CurrentOfficial official;
  private final Officials officials;
  private final Words words;
  private final Texts texts;

  DocumentLines(CurrentOfficial official, Officials officials, Words words, Texts texts) {
    this.official = official;
    this.officials = officials;
    this.words = words;
    this.texts = texts;
  }

  /**
   * The documents that the reader may see, in the order in which they came.
   *
   * @param removable whether the applicant may take them out here, while that is possible
   */
  List<DocumentLine> of(CaseFile file, boolean removable) {
    boolean draft = removable && RequestPages.editable(file) && official.seat() == Seat.APPLICANT;
    return file.request().documentsFor(official.seat()).stream()
        .map(attached -> line("/cases/" + file.caseId(), attached, draft))
        .toList();
  }

  /** A size as people read it: 340 KB, 1.2 MB. */
  static String size(long bytes) {
    return bytes < MEGABYTE
        ? Math.max(1, Math.ceilDiv(bytes, KILOBYTE)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) MEGABYTE);
  }

  private DocumentLine line(String base, Attached attached, boolean draft) {
    var document = attached.document();
    var entry = attached.entry();
    return new DocumentLine(
        base + "/documents/" + document.hash(),
        texts.read(document.fileName()),
        words.label(document.kind()),
        document.mediaType(),
        size(document.sizeBytes()),
        document.hash().sha256(),
        officials.inSeat(entry.person(), entry.seat()),
        entry.at(),
        draft ? base + "/request/documents/" + document.hash() + "/removal" : null);
  }
}
