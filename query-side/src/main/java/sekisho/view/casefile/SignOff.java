package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.AdverseGround;
import sekisho.message.ConfirmationCondition;
import sekisho.message.Country;
import sekisho.message.DossierHash;
import sekisho.message.Level;
import sekisho.message.Meeting;
import sekisho.message.ObjectionOutcome;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.message.TextRef;

/**
 * The confirmation of policy: every round of the four ministers, and what came of it.
 *
 * @param rounds every round, oldest first; voided ones stay readable
 * @param specialCircumstances the newest finding of special circumstances
 * @param cabinet the Cabinet decision, while it counts
 * @param confirmation the policy confirmation, while it counts
 * @param resumptions when a case on hold went back to the ministries
 */
public record SignOff(
    List<Round> rounds,
    Optional<SpecialCircumstances> specialCircumstances,
    Optional<CabinetDecision> cabinet,
    Optional<Confirmation> confirmation,
    List<Resumption> resumptions) {
  public SignOff {
    rounds = List.copyOf(rounds);
    resumptions = List.copyOf(resumptions);
  }

  /** How a round of signatures stands. */
  public enum RoundState {
    OPEN,
    CONCLUDED,
    /** A minister objected. */
    OBJECTED,
    /** A minister returned the dossier. */
    RETURNED,
    /** The dossier changed (I-04). */
    VOIDED
  }

  /**
   * One round of the four ministers on one frozen dossier.
   *
   * @param signatures those given, in their order; withdrawn ones are marked
   * @param overtaken whether a reopening or a material amendment came after it
   */
  public record Round(
      int number,
      DossierHash dossier,
      Meeting meeting,
      Optional<ConfirmationCondition> conditionalOn,
      Entry frozen,
      List<Signature> signatures,
      Optional<Objection> objection,
      Optional<DossierReturn> returned,
      Optional<Voiding> voided,
      Optional<Conclusion> concluded,
      boolean overtaken) {
    public RoundState state() {
      if (concluded.isPresent()) {
        return RoundState.CONCLUDED;
      } else if (objection.isPresent()) {
        return RoundState.OBJECTED;
      } else if (returned.isPresent()) {
        return RoundState.RETURNED;
      }
      return voided.isPresent() ? RoundState.VOIDED : RoundState.OPEN;
    }

    /** The signature of an office that stands. */
    public Optional<Signature> signature(Seat office) {
      return signatures.stream()
          .filter(s -> s.office() == office && s.withdrawn().isEmpty())
          .findFirst();
    }

    /** How many signatures stand. */
    public int signed() {
      return (int) signatures.stream().filter(s -> s.withdrawn().isEmpty()).count();
    }

    /** The offices that have not signed, in the order of the process. */
    public List<Seat> unsigned() {
      return Seat.FOUR_MINISTERS.stream().filter(o -> signature(o).isEmpty()).toList();
    }
  }

  /** A minister's signature on the dossier of its round. */
  public record Signature(Seat office, Entry entry, Optional<SignatureWithdrawal> withdrawn) {}

  /** A signature taken back. */
  public record SignatureWithdrawal(TextRef reason, Entry entry) {}

  /** A minister's objection (I-09). */
  public record Objection(
      Seat office,
      ObjectionOutcome outcome,
      Optional<AdverseGround> ground,
      TextRef reason,
      Entry entry) {}

  /** A dossier returned with instructions. */
  public record DossierReturn(Seat office, TextRef instruction, Entry entry) {}

  /** A round made void by a change of the dossier. */
  public record Voiding(DossierHash before, DossierHash after, Entry entry) {}

  /** The four ministers' conclusion. */
  public record Conclusion(List<TextRef> conditions, boolean toCabinet, Entry entry) {}

  /** Special circumstances (特段の事情), proposed for the four ministers to adopt (I-08). */
  public record SpecialCircumstances(
      Country country,
      TextRef facts,
      TextRef securityNeed,
      TextRef aggressionBasis,
      LocalDate validUntil,
      Entry entry) {
    /** Whether the finding may be relied on that day; its last day counts. */
    public boolean validOn(LocalDate day) {
      return !day.isAfter(validUntil);
    }
  }

  /** A Cabinet decision on the case (I-10). */
  public record CabinetDecision(
      TextRef decisionNumber, LocalDate decidedOn, TextRef scope, Entry entry) {}

  /**
   * The confirmation that the transfer may be permitted.
   *
   * @param met when the condition of a conditional confirmation was met
   * @param lapsed when a conditional confirmation lapsed (I-15)
   */
  public record Confirmation(
      Level level,
      PolicyVersionId version,
      Optional<TextRef> memo,
      List<TextRef> conditions,
      Optional<ConfirmationCondition> conditionalOn,
      Entry entry,
      Optional<ConditionMet> met,
      Optional<Lapse> lapsed) {}

  /** The condition of a confirmation was met. */
  public record ConditionMet(TextRef evidence, Entry entry) {}

  /** A conditional confirmation lapsed. */
  public record Lapse(boolean conditionFailed, TextRef reason, Entry entry) {}

  /** A case on hold went back to the ministries. */
  public record Resumption(TextRef reason, Entry entry) {}

  static SignOff of(Facts facts) {
    return SignOffFold.of(facts);
  }

  /** The round that may be signed now. */
  public Optional<Round> openRound() {
    return newest().filter(r -> r.state() == RoundState.OPEN);
  }

  /** The newest round, unless a reopening or a material amendment overtook it. */
  public Optional<Round> currentRound() {
    return newest().filter(r -> !r.overtaken());
  }

  private Optional<Round> newest() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }
}
