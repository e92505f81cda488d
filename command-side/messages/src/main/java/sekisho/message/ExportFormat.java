package sekisho.message;

/** The form of an exported file. */
public enum ExportFormat {
  CSV,
  JSON,
  PDF
}
