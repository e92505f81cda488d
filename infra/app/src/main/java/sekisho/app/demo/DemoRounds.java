package sekisho.app.demo;

import static sekisho.message.Seat.*;

import sekisho.app.acts.AftercareWays;
import sekisho.app.acts.ReviewWays;
import sekisho.app.acts.Say;
import sekisho.app.acts.SignOffWays;
import sekisho.app.acts.SubmissionWays;
import sekisho.message.Instrument;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;

/** The usual way of a demo case from the end of the review to the licence. */
final class DemoRounds {
  private DemoRounds() {}

  /** Confirmed by the ministries themselves. */
  static DemoCase confirmed(DemoCase c) {
    return c.later(2).did(NSS_C, pen -> SignOffWays.confirm(pen, Say.usual()));
  }

  static DemoCase undertakingProposed(DemoCase c, Instrument instrument) {
    return c.later(1)
        .did(TRE, pen -> SignOffWays.propose(pen, Say.of("instrument", instrument.name())));
  }

  static DemoCase escalated(DemoCase c) {
    return c.later(1).did(NSS_C, pen -> ReviewWays.escalate(pen, Say.usual()));
  }

  static DemoCase secretaries(DemoCase c, SecretariesOutcome outcome, String reason) {
    return c.later(1)
        .did(
            SEC,
            pen ->
                ReviewWays.secretaries(
                    pen, Say.of("outcome", outcome.name()).and("reason", reason)));
  }

  /** From the end of the review to the four ministers. */
  static DemoCase beforeMinisters(DemoCase c) {
    return secretaries(
        escalated(undertakingProposed(c, Instrument.AGREEMENT)),
        SecretariesOutcome.TO_MINISTERS,
        "論点は整理された。自衛隊法上の武器であるため、四大臣会合の審議に付すことが適当である。");
  }

  static DemoCase tabled(DemoCase c) {
    return c.later(1).did(NSS_C, pen -> SignOffWays.table(pen, Say.usual()));
  }

  /** By circulation, for a confirmation on a condition. */
  static DemoCase tabledOn(DemoCase c, String condition) {
    return c.later(1).did(NSS_C, pen -> SignOffWays.table(pen, Say.of("condition", condition)));
  }

  static DemoCase signed(DemoCase c, Seat... ministers) {
    for (Seat minister : ministers) {
      c.did(minister, SignOffWays::sign);
    }
    return c;
  }

  static DemoCase signedByAll(DemoCase c) {
    return signed(c, FM, DM, CCS, PM);
  }

  static DemoCase undertakingRecorded(DemoCase c) {
    return c.later(2)
        .did(TRE, SignOffWays::attachUndertaking)
        .did(TRE, pen -> SignOffWays.recordUndertaking(pen, Say.usual()));
  }

  /** All that was confirmed, in full. */
  static DemoCase applied(DemoCase c) {
    return c.later(2).did(APPLICANT, pen -> SubmissionWays.apply(pen, Say.usual()));
  }

  static DemoCase licensed(DemoCase c) {
    return applied(c).later(2).did(METI_DM, pen -> AftercareWays.grant(pen, Say.usual()));
  }
}
