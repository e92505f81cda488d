package sekisho.message;

/** What a document is for. */
public enum DocumentKind {
  /** 最終用途誓約書. */
  END_USE_CERTIFICATE,
  CONTRACT,
  SPECIFICATION,
  UNDERTAKING,
  EVIDENCE,
  OTHER
}
