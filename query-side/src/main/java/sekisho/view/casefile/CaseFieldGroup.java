package sekisho.view.casefile;

/** The parts of a case into which its fields are sorted, in the order of the process. */
public enum CaseFieldGroup {
  CASE,
  REQUEST,
  SCREENING,
  REVIEW,
  UNDERTAKING,
  SIGN_OFF,
  LICENCE
}
