package sekisho.message;

/** What a panel of experts may decide on a case, from the most to the least permissive. */
public enum PanelOutcome {
  APPROVE,
  CONDITIONAL,
  RETURN,
  REJECT
}
