package sekisho.message;

/** The sections of an after-action report that people write, in their order. */
public enum ReportSection {
  OVERVIEW,
  OBJECTIVES,
  TIMELINE,
  DECISIONS,
  STRENGTHS,
  IMPROVEMENTS,
  SCORES,
  HOTWASH
}
