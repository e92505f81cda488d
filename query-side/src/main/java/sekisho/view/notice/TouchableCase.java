package sekisho.view.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AgreementStatus;
import sekisho.message.AmendedPart;
import sekisho.message.CaseEvent;
import sekisho.message.CombatStatus;
import sekisho.message.Consequence;
import sekisho.message.Country;
import sekisho.message.ScreeningEvent.AgreementChecked;
import sekisho.message.ScreeningEvent.ClassificationConcurred;
import sekisho.message.ScreeningEvent.ClassificationDisputed;
import sekisho.message.ScreeningEvent.ClassificationOverridden;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.ItemClassified;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.DestinationDescribed;

/**
 * A case as far as a fact outside it may touch it.
 *
 * @param stage where it stands; where it stood when it was suspended
 * @param submittedAt when it was first submitted; a fact known before that is part of its
 *     examination from the start
 * @param weapon METI's word, or the NSS's where it settled a dispute
 * @param weaponAgreed whether MOD concurred, or the NSS settled it
 * @param special the special circumstances that were found last
 */
record TouchableCase(
    Stage stage,
    boolean suspended,
    Optional<Country> country,
    Optional<Instant> submittedAt,
    Optional<Boolean> weapon,
    boolean weaponAgreed,
    boolean restsOnAgreement,
    boolean inCombat,
    Optional<Special> special) {
  /** Special circumstances and the last day on which they hold. */
  record Special(long record, LocalDate until) {}

  static final TouchableCase NEW =
      new TouchableCase(
          Stage.DRAFT,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          false,
          Optional.empty());

  /** The case after one more record. */
  TouchableCase after(CaseEvent event, long record, Instant at) {
    Stage stands = (suspended ? Stage.SUSPENDED : stage).after(event);
    boolean stopped = stands == Stage.SUSPENDED;
    Stage stood = event instanceof CaseSuspended s ? s.stage() : stopped ? stage : stands;
    boolean otherItem = amended(event, AmendedPart.ITEM);
    boolean otherCountry = amended(event, AmendedPart.COUNTRY);
    return new TouchableCase(
        stood,
        stopped,
        country(event),
        submittedAt.or(() -> event instanceof CaseSubmitted ? Optional.of(at) : Optional.empty()),
        otherItem ? Optional.empty() : weapon(event),
        !otherItem && weaponAgreed(event),
        !otherCountry
            && (event instanceof AgreementChecked a
                ? a.status() == AgreementStatus.IN_FORCE
                : restsOnAgreement),
        !otherCountry
            && (event instanceof CombatDetermined c ? c.status() == CombatStatus.YES : inCombat),
        event instanceof SpecialCircumstancesFound s
            ? Optional.of(new Special(record, s.validUntil()))
            : special);
  }

  /** As the decider sees it: a weapon in METI's eyes counts as one before MOD answers. */
  Consequence.Standing standing() {
    return new Consequence.Standing(
        stage, weapon.filter(isWeapon -> isWeapon || weaponAgreed), restsOnAgreement);
  }

  private static boolean amended(CaseEvent event, AmendedPart part) {
    return event instanceof CaseAmended a && a.changed().contains(part);
  }

  private Optional<Country> country(CaseEvent event) {
    return event instanceof DestinationDescribed d
        ? Optional.of(d.destination().country())
        : event instanceof CaseAmended a ? Optional.of(a.destination().country()) : country;
  }

  private Optional<Boolean> weapon(CaseEvent event) {
    return event instanceof ItemClassified i
        ? Optional.of(i.classification().sdfWeapon())
        : event instanceof ClassificationOverridden o ? Optional.of(o.after().sdfWeapon()) : weapon;
  }

  private boolean weaponAgreed(CaseEvent event) {
    return event instanceof ClassificationConcurred
        || event instanceof ClassificationOverridden
        || (weaponAgreed
            && !(event instanceof ItemClassified)
            && !(event instanceof ClassificationDisputed));
  }
}
