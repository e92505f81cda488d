package sekisho.view.debrief;

/** What kind of step a record of an exercise is; the picture of the time line tells them apart. */
public enum StepKind {
  /** Something was decided or found in a case. */
  DECISION,
  /** A paper, an answer or a note came in. */
  FILING,
  /** Something was asked, returned, objected to or stopped. */
  QUERY,
  /** It followed by itself. */
  SYSTEM,
  /** An inject reached places, or was changed, left out or taken back. */
  INJECT,
  /** Somebody opened an item of the inbox. */
  READ,
  /** What was true in the world of the exercise changed. */
  WORLD,
  /** The clock, the start and the end. */
  CLOCK,
  /** Somebody took or left a place. */
  PLACE,
  /** What was expected was seen or was not. */
  EXPECTED,
  /** Something was tried and refused. */
  REFUSED,
  /** It was scored or debriefed. */
  AFTERWARDS
}
