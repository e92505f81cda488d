package sekisho.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;

/**
 * Records for the auditor what the person of this request reads and takes away, before it is sent.
 *
 * <p>Reads of the pages of a case are recorded by themselves ({@link ReadsOfCases}); a controller
 * records downloads and exports. Each method throws {@link AccessNotRecorded} when the fact cannot
 * be stored, and then nothing may be sent.
 */
public interface AccessLog {
  /**
   * A page of a case is shown. The same page at the same record in the same session and seat within
   * a minute is one fact.
   *
   * @param page the pattern of its address
   */
  void read(ShownCase shown, String page);

  /** A document of a case is downloaded. */
  void opened(CaseId caseId, DocumentHash document);

  /** A file is exported. */
  void exported(Export export);

  /**
   * An exported file.
   *
   * @param caseId the case it is about, if it is about one case
   * @param record the number of the record at which that case is exported
   * @param filters {@code name=CODE} for a choice from a list; for a typed word only its name
   * @param rows rows or records in it
   */
  record Export(
      ExportKind kind,
      ExportFormat format,
      Optional<CaseId> caseId,
      Optional<Long> record,
      List<String> filters,
      int rows) {
    private static final Pattern FILTER = Pattern.compile("[a-zA-Z-]+(=[\\w.:-]*)?");

    /**
     * @throws IllegalArgumentException when a filter holds free text
     */
    public Export {
      filters = List.copyOf(filters);
      filters.stream()
          .filter(f -> !FILTER.matcher(f).matches())
          .findFirst()
          .ifPresent(
              f -> {
                throw new IllegalArgumentException("A filter is a name and a code: " + f);
              });
    }

    /** An exported list. */
    public static Export list(
        ExportKind kind, ExportFormat format, List<String> filters, int rows) {
      return new Export(kind, format, Optional.empty(), Optional.empty(), filters, rows);
    }

    /** An export of one case at a record. */
    public static Export ofCase(
        ExportKind kind, ExportFormat format, CaseId caseId, long record, int rows) {
      return new Export(kind, format, Optional.of(caseId), Optional.of(record), List.of(), rows);
    }
  }
}
