package sekisho.view.register;

import java.time.Instant;
import java.time.LocalDate;
import sekisho.message.CaseId;

/**
 * A decision of a case that rests on what a register said.
 *
 * @param record the number of its record in the case
 * @param decision what was decided
 * @param askedFor the day for which the register was asked
 * @param at when it was decided
 */
public record ReliedOn(
    CaseId caseId, long record, Decision decision, LocalDate askedFor, Instant at) {
  /** The decisions that rest on registers. */
  public enum Decision {
    /** The agreement with the destination was checked. */
    AGREEMENT_CHECKED,
    /** It was determined whether combat is taking place. */
    COMBAT_DETERMINED,
    /** The case was screened under Principle 1: embargoes and parties to a conflict. */
    P1_SCREENED
  }
}
