package sekisho.decision.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AftercareEvent.LicenceRefused;
import sekisho.message.AftercareEvent.LicenceRevoked;
import sekisho.message.ConfirmationCondition;
import sekisho.message.ObjectionOutcome;
import sekisho.message.PanelOutcome;
import sekisho.message.Position;
import sekisho.message.ReviewEvent.CaseNotPermitted;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ScreeningEvent.CaseProhibited;
import sekisho.message.ScreeningEvent.ProhibitionProposed;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.MinisterReturned;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SubmissionEvent.CaseReturned;
import sekisho.message.TextRef;
import sekisho.message.play.Played;

/**
 * What somebody decided on a case, or held it to be, in the words of the panel. No source says how
 * the facts of a case compare with a panel's vote: an objection that puts a case on hold counts as
 * sent back (assumption A).
 */
record Stand(Played record, PanelOutcome outcome, List<TextRef> conditions) {
  /** The stand of a place alone, before anything was decided. */
  static Optional<Stand> ofPlace(Played record) {
    return switch (record.event()) {
      case MinistryViewGiven e -> of(record, view(e), e.conditions());
      case ProhibitionProposed _ -> of(record, PanelOutcome.REJECT, List.of());
      default -> decided(record);
    };
  }

  /** A decision on the case; empty when the record is none. */
  static Optional<Stand> decided(Played record) {
    return switch (record.event()) {
      case PolicyConfirmed e -> given(record, e.conditions(), e.conditionalOn());
      case FourMinisterConcluded e -> given(record, e.conditions(), e.conditionalOn());
      case CaseReturned _, MinisterReturned _ -> of(record, PanelOutcome.RETURN, List.of());
      case MinisterObjected e ->
          of(
              record,
              e.outcome() == ObjectionOutcome.NOT_PERMITTED
                  ? PanelOutcome.REJECT
                  : PanelOutcome.RETURN,
              List.of());
      case CaseProhibited _, CaseNotPermitted _, LicenceRefused _, LicenceRevoked _ ->
          of(record, PanelOutcome.REJECT, List.of());
      default -> Optional.empty();
    };
  }

  /** The last decision; a case that was opened again afterwards is undecided. */
  static Optional<Stand> last(Stream<Played> ofCase) {
    return ofCase.reduce(
        Optional.<Stand>empty(),
        (known, record) ->
            record.event() instanceof CaseReopened
                ? Optional.<Stand>empty()
                : decided(record).or(() -> known),
        (_, later) -> later);
  }

  private static PanelOutcome view(MinistryViewGiven view) {
    return view.position() == Position.OBJECT
        ? PanelOutcome.REJECT
        : conditional(!view.conditions().isEmpty());
  }

  private static Optional<Stand> given(
      Played record, List<TextRef> conditions, Optional<ConfirmationCondition> dependsOn) {
    List<TextRef> all =
        Stream.concat(conditions.stream(), dependsOn.map(ConfirmationCondition::text).stream())
            .toList();
    return of(record, conditional(!all.isEmpty()), all);
  }

  private static PanelOutcome conditional(boolean conditions) {
    return conditions ? PanelOutcome.CONDITIONAL : PanelOutcome.APPROVE;
  }

  private static Optional<Stand> of(Played record, PanelOutcome outcome, List<TextRef> conditions) {
    return Optional.of(new Stand(record, outcome, conditions));
  }
}
