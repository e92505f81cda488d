package sekisho.decision.review;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.Readiness;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.decision.Reviewed;
import sekisho.decision.Round;
import sekisho.decision.SeatRegister;
import sekisho.decision.SecondPerson;
import sekisho.message.Acting;
import sekisho.message.AdverseGround;
import sekisho.message.CaseDocument;
import sekisho.message.CaseEvent;
import sekisho.message.DocumentHash;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.PolicyStage;
import sekisho.message.Position;
import sekisho.message.Refused;
import sekisho.message.ReviewCommand;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ReviewCommand.RecallAllocation;
import sekisho.message.ReviewCommand.RecordAttRisk;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.ReviewCommand.RecordViewpoint;
import sekisho.message.ReviewCommand.RequestInfo;
import sekisho.message.ReviewCommand.SupplyInfo;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.CaseNotPermitted;
import sekisho.message.ReviewEvent.InfoRequested;
import sekisho.message.ReviewEvent.InfoSupplied;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.RuleHit;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.Verdict;

/** Decides on the ministries' review, up to the Secretaries' Meeting. */
public final class ReviewDecider implements Decider<ReviewCommand> {
  private static final int RISK_MAX = 4;

  private final Readiness readiness;
  private final Allocation allocation;

  public ReviewDecider(Readiness readiness, SeatRegister seats) {
    this.readiness = readiness;
    this.allocation = new Allocation(seats);
  }

  @Override
  public List<CaseEvent> decide(ReviewCommand command, Acting by, CaseState state) {
    return switch (command) {
      case RecordViewpoint c -> viewpoint(c, by, state);
      case RecordAttRisk c -> attRisk(c, state);
      case RequestInfo c -> requestInfo(c, by, state);
      case SupplyInfo c -> supplyInfo(c, state);
      case GiveMinistryView c -> view(c, by, state);
      case EscalateTo c -> escalate(c, by, state);
      case RecordSecretaries c -> secretaries(c, by, state);
      case DeclareNotPermitted c -> notPermitted(c, state);
      case AllocateCase c -> allocation.allocate(c, by, state);
      case RecallAllocation c -> allocation.recall(c, by, state);
    };
  }

  private static List<CaseEvent> viewpoint(RecordViewpoint c, Acting by, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING, SUSPENDED);
    if (c.risk() < 0 || c.risk() > RISK_MAX) {
      throw new IllegalArgumentException("A risk is 0 to 4, not " + c.risk());
    }
    attached(c.evidence(), state);
    return List.of(
        new ViewpointRecorded(
            ministry(by), c.viewpoint(), c.concern(), c.risk(), c.finding(), c.evidence()));
  }

  private static void attached(List<DocumentHash> evidence, CaseState state) {
    Set<DocumentHash> known =
        Requested.of(state).documents().stream()
            .map(CaseDocument::hash)
            .collect(Collectors.toSet());
    Refuse.unless(known.containsAll(evidence), DOCUMENT_UNKNOWN);
  }

  private static Ministry ministry(Acting by) {
    return by.seat().ministry().orElseThrow(() -> new Refused(SEAT_MAY_NOT, by.seat()));
  }

  private static List<CaseEvent> attRisk(RecordAttRisk c, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);
    return List.of(new AttRiskAssessed(c.risks(), c.mitigation(), c.overriding()));
  }

  private static List<CaseEvent> requestInfo(RequestInfo c, Acting by, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW);
    Refuse.when(c.due().isBefore(by.day()), DUE_DATE_PASSED, c.due());
    return List.of(new InfoRequested(ministry(by), c.question(), c.due()));
  }

  private static List<CaseEvent> supplyInfo(SupplyInfo c, CaseState state) {
    Refuse.unless(state.stage() == INFO_REQUESTED, INFO_NOT_REQUESTED);
    attached(c.documents(), state);
    return List.of(new InfoSupplied(c.answer(), c.documents()));
  }

  private static List<CaseEvent> view(GiveMinistryView c, Acting by, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);
    Refuse.when(
        c.position() == Position.CONCUR_WITH_CONDITIONS && c.conditions().isEmpty(),
        CONDITIONS_MISSING);
    Ministry ministry = ministry(by);
    long earlier =
        state.all(MinistryViewGiven.class).stream().filter(v -> v.ministry() == ministry).count();
    return List.of(
        new MinistryViewGiven(
            ministry, (int) earlier + 1, c.position(), c.conditions(), c.reason()));
  }

  /**
   * At level L2 or above, or when a ministry objects (process 7.5). A weapon for a country in
   * combat goes up although RB20 still says no: the special circumstances are found on the way
   * (I-08).
   */
  private List<CaseEvent> escalate(EscalateTo c, Acting by, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW);
    readiness.reviewed(by, state);
    Evaluation evaluation = readiness.evaluation(by, state);
    Refuse.unless(
        evaluation.verdict() == Verdict.OK || evaluation.hit("RB20"),
        RULES_DO_NOT_PERMIT,
        evaluation.verdict());
    Refuse.unless(
        evaluation.level().compareTo(Level.L2) >= 0 || Reviewed.of(state).anyObjection(),
        ESCALATION_NOT_NEEDED,
        evaluation.level());
    return List.of(
        new CaseEscalated(
            evaluation.level(),
            evaluation.hits().stream()
                .filter(h -> h.stage() == PolicyStage.C)
                .map(RuleHit::rule)
                .toList(),
            c.reason()));
  }

  private List<CaseEvent> secretaries(RecordSecretaries c, Acting by, CaseState state) {
    Refuse.unlessAt(state, SECRETARIES_MEETING);
    Refuse.when(c.heldOn().isAfter(by.day()), MEETING_IN_FUTURE, c.heldOn());
    Refuse.when(c.attendance().isEmpty(), ATTENDANCE_MISSING);
    SecondPerson.than(CaseEscalated.class, by, state);
    List<CaseEvent> events = new ArrayList<>();
    events.add(new SecretariesConcluded(c.heldOn(), c.attendance(), c.outcome(), c.reason()));
    switch (c.outcome()) {
      case CONFIRM -> events.add(confirmed(by, state));
      case TO_MINISTERS -> mayGoToMinisters(by, state);
      case BACK_TO_REVIEW -> {}
      case NOT_PERMITTED -> events.add(new CaseNotPermitted(named(c.ground()), c.reason()));
    }
    return events;
  }

  /** The Secretaries' Meeting itself confirms at L2, when nobody objects (process 7.5). */
  private PolicyConfirmed confirmed(Acting by, CaseState state) {
    readiness.reviewed(by, state);
    Evaluation evaluation = readiness.permitting(by, state);
    Refuse.when(evaluation.level().fourMinisters(), LEVEL_TOO_LOW, evaluation.level());
    Refuse.when(Reviewed.of(state).anyObjection(), MINISTRY_OBJECTS);
    Readiness.consentBasis(state);
    return new PolicyConfirmed(
        Level.L2,
        evaluation.version(),
        Optional.empty(),
        Reviewed.of(state).conditions(),
        Optional.empty());
  }

  private void mayGoToMinisters(Acting by, CaseState state) {
    readiness.reviewed(by, state);
    Evaluation evaluation = readiness.evaluation(by, state);
    Refuse.unless(
        evaluation.level().fourMinisters() || Reviewed.of(state).anyObjection(),
        LEVEL_TOO_HIGH,
        evaluation.level());
  }

  private static AdverseGround named(Optional<AdverseGround> ground) {
    return ground.filter(AdverseGround::isNamed).orElseThrow(() -> new Refused(GROUND_NOT_NAMED));
  }

  /**
   * An adverse end below the ministers names its rule or viewpoint (I-11, I-12). Before the
   * ministers it comes only while no dossier is open for signature: then the ministers decide.
   */
  private static List<CaseEvent> notPermitted(DeclareNotPermitted c, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW, FOUR_MINISTER_PENDING, ON_HOLD);
    Refuse.when(Round.open(state).isPresent(), ROUND_IS_OPEN);
    return List.of(new CaseNotPermitted(named(Optional.of(c.ground())), c.reason()));
  }
}
