package sekisho.view.laboratory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be wrong with a draft. The words and the remedy stand under {@code
 * laboratory.fault.<name>} and {@code laboratory.remedy.<name>}.
 */
public enum FaultKind {
  // the file
  EMPTY,
  TOO_BIG,
  NOT_XML,
  DOCTYPE,
  TOO_DEEP,
  TOO_MANY_PARTS,
  LONG_TEXT,
  NOT_DMN,
  PART_NOT_ALLOWED,
  LANGUAGE,
  // the head
  HEAD_MISSING,
  HEAD_ID,
  HEAD_DAY,
  HEAD_EMPTY,
  HEAD_GRADE,
  // what stands between the tables
  TYPES_CHANGED,
  STEP_CHANGED,
  DECISION_UNKNOWN,
  // the tables
  TABLE_MISSING,
  TABLE_TWICE,
  HIT_POLICY,
  COLUMN_MISSING,
  COLUMN_UNKNOWN,
  ANNOTATION_MISSING,
  TOO_MANY_ROWS,
  NO_ROWS,
  // a row
  ROW_WIDTH,
  CELL_NOT_PLAIN,
  CELL_VALUE,
  RULE_ID,
  RULE_NOT_LISTED,
  OUTPUT_VALUE,
  ANNOTATION_EMPTY,
  GRADE_UNKNOWN,
  // the engine
  ENGINE,
  NO_ANSWER,
  TOO_LONG,
  BUSY,
  // what may be intended
  GAP,
  OVERLAP,
  NEVER_REACHED,
  ANALYSER,
  NAME_TAKEN;

  private static final Set<FaultKind> INTENDED =
      Collections.unmodifiableSet(EnumSet.of(GAP, OVERLAP, NEVER_REACHED, ANALYSER, NAME_TAKEN));

  /** Whether it may be intended: a draft with nothing else is kept and can be tried. */
  public boolean mayBeIntended() {
    return INTENDED.contains(this);
  }
}
