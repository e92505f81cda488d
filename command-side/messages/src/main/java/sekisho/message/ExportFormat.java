package sekisho.message;

/** The form of an exported file. */
public enum ExportFormat {
  CSV,
  JSON,
  PDF,
  /** C2SP tlog-proof, a text for verifiers. */
  TLOG_PROOF,
  ZIP
}
