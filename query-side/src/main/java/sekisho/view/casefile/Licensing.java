package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.AdverseGround;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.LicenceApplied;
import sekisho.message.AftercareEvent.LicenceGranted;
import sekisho.message.AftercareEvent.LicenceRefused;
import sekisho.message.AftercareEvent.LicenceRevoked;
import sekisho.message.AftercareEvent.ReexaminationAsked;
import sekisho.message.AftercareEvent.SuspensionLifted;
import sekisho.message.CausingRecord;
import sekisho.message.LicenceLine;
import sekisho.message.LicenceNumber;
import sekisho.message.ReopenTrigger;
import sekisho.message.Stage;
import sekisho.message.TextRef;

/**
 * The licence, and how the case was stopped or opened again.
 *
 * @param application the application that counts
 * @param licence the licence that counts; a revoked one is here too
 * @param suspensions every suspension, oldest first
 * @param reexaminations every time that a record outside the case asked to look at it again
 * @param reopenings every reopening, oldest first
 */
public record Licensing(
    Optional<Application> application,
    Optional<Licence> licence,
    Optional<Refusal> refusal,
    Optional<Revocation> revocation,
    List<Suspension> suspensions,
    List<Reexamination> reexaminations,
    List<Reopening> reopenings) {
  public Licensing {
    suspensions = List.copyOf(suspensions);
    reexaminations = List.copyOf(reexaminations);
    reopenings = List.copyOf(reopenings);
  }

  /** An application for the licence. */
  public record Application(List<LicenceLine> lines, Entry entry) {}

  /** A licence granted. */
  public record Licence(
      LicenceNumber number, LocalDate validUntil, List<TextRef> conditions, Entry entry) {}

  /** A licence refused, with its ground (I-12). */
  public record Refusal(AdverseGround ground, TextRef reason, Entry entry) {}

  /** A licence revoked. */
  public record Revocation(TextRef reason, Entry entry) {}

  /**
   * A suspension, and how it was lifted once it was.
   *
   * @param cause the record that caused it; empty when a person suspended by hand
   * @param running whether it still has to be lifted: neither that nor a reopening came since
   */
  public record Suspension(
      ReopenTrigger trigger,
      Stage stage,
      TextRef reason,
      Optional<CausingRecord> cause,
      Entry entry,
      Optional<Lift> lifted,
      boolean running) {}

  /**
   * What a record outside the case asked of it without stopping it.
   *
   * @param open whether it is still to be looked at: the case was not opened again since
   */
  public record Reexamination(
      ReopenTrigger trigger, TextRef reason, CausingRecord cause, Entry entry, boolean open) {}

  /** A suspension lifted; the case stands where it stood. */
  public record Lift(Stage resumed, TextRef reason, Entry entry) {}

  /**
   * A reopening.
   *
   * @param stage the stage from which the case was opened again
   */
  public record Reopening(
      int count, ReopenTrigger trigger, Stage stage, TextRef reason, Entry entry) {}

  static Licensing of(Facts facts) {
    return new Licensing(
        facts
            .latestUnless(LicenceApplied.class, Facts::startsAnew)
            .map(f -> new Application(f.event().lines(), f.entry())),
        facts.latestUnless(LicenceGranted.class, Facts::startsAnew).map(Licensing::licence),
        facts
            .latestUnless(LicenceRefused.class, Facts::startsAnew)
            .map(f -> new Refusal(f.event().ground(), f.event().reason(), f.entry())),
        facts
            .latestUnless(LicenceRevoked.class, Facts::startsAnew)
            .map(f -> new Revocation(f.event().reason(), f.entry())),
        facts.each(CaseSuspended.class).map(f -> suspension(f, facts.since(f.entry()))).toList(),
        facts
            .each(ReexaminationAsked.class)
            .map(f -> reexamination(f, facts.since(f.entry())))
            .toList(),
        facts.each(CaseReopened.class).map(Licensing::reopening).toList());
  }

  private static Licence licence(Fact<LicenceGranted> f) {
    LicenceGranted e = f.event();
    return new Licence(e.number(), e.validUntil(), e.conditions(), f.entry());
  }

  private static Suspension suspension(Fact<CaseSuspended> f, Facts since) {
    CaseSuspended e = f.event();
    return new Suspension(
        e.trigger(),
        e.stage(),
        e.reason(),
        e.cause(),
        f.entry(),
        since
            .first(SuspensionLifted.class)
            .map(l -> new Lift(l.event().resumed(), l.event().reason(), l.entry())),
        since.first(SuspensionLifted.class).isEmpty() && since.first(CaseReopened.class).isEmpty());
  }

  private static Reexamination reexamination(Fact<ReexaminationAsked> f, Facts since) {
    ReexaminationAsked e = f.event();
    return new Reexamination(
        e.trigger(), e.reason(), e.cause(), f.entry(), since.first(CaseReopened.class).isEmpty());
  }

  private static Reopening reopening(Fact<CaseReopened> f) {
    CaseReopened e = f.event();
    return new Reopening(e.count(), e.trigger(), e.stage(), e.reason(), f.entry());
  }

  public int reopenedCount() {
    return reopenings.size();
  }

  /** The suspension in force; a withdrawn or revoked case has none that anybody could lift. */
  public Optional<Suspension> suspension() {
    return running().stream().findFirst();
  }

  /** Every reason for which the case is suspended now, oldest first. */
  public List<Suspension> running() {
    return suspensions.stream().filter(Suspension::running).toList();
  }
}
