package sekisho.message;

/** In which role somebody takes part in a transfer, as the request names them. */
public enum PartyRole {
  /** 輸出者, the applicant; the name is that of the account. */
  EXPORTER,
  /** 最終需要者. */
  END_USER,
  /** 荷受人, and whoever else handles the items on the way. */
  CONSIGNEE
}
