package sekisho.decision.submission;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.CaseState;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.message.AmendedPart;
import sekisho.message.CaseEvent;
import sekisho.message.RequestPart;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.SubmissionEvent.CaseAmended;

/** Decides on an amendment; a material change sends the case back to review (I-20). */
final class Amendment {
  private Amendment() {}

  static List<CaseEvent> decide(AmendCase c, CaseState state) {
    Refuse.when(state.stage() == LICENSED, LICENSED_ALREADY);
    Refuse.when(
        state.stage() == DRAFT
            || state.stage() == RETURNED
            || state.stage() == SUSPENDED
            || state.stage().ended(),
        NOT_AT_THIS_STAGE,
        state.stage());
    Refuse.when(c.lines().isEmpty(), SUBMISSION_INCOMPLETE, RequestPart.ITEMS);
    Requested before = Requested.of(state);
    Set<AmendedPart> changed = EnumSet.noneOf(AmendedPart.class);
    changed.addAll(AmendedPart.between(before.destination().orElseThrow(), c.destination()));
    changed.addAll(AmendedPart.between(before.lines(), c.lines()));
    Refuse.when(changed.isEmpty(), NOTHING_CHANGED);
    boolean material = changed.stream().anyMatch(AmendedPart::material);
    return List.of(new CaseAmended(c.lines(), c.destination(), changed, material, c.reason()));
  }
}
