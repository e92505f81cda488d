package sekisho.message;

/** Someone acted first: the case moved on while a command was decided, and a retry did not help. */
public final class ActedFirst extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient CaseId caseId;

  public ActedFirst(CaseId caseId) {
    super("Someone acted first in case " + caseId, null, false, false);
    this.caseId = caseId;
  }

  public CaseId caseId() {
    return caseId;
  }
}
