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
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.RequestPart;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.SubmissionEvent.CaseAmended;

/** Tells a material change from a clerical one (I-20, an assumption of the model). */
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
    compare(before.destination().orElseThrow(), c.destination(), changed);
    compare(before.lines(), c.lines(), changed);
    Refuse.when(changed.isEmpty(), NOTHING_CHANGED);
    boolean material = changed.stream().anyMatch(AmendedPart::material);
    return List.of(new CaseAmended(c.lines(), c.destination(), changed, material, c.reason()));
  }

  private static void compare(Destination before, Destination after, Set<AmendedPart> changed) {
    add(changed, AmendedPart.COUNTRY, before.country(), after.country());
    add(changed, AmendedPart.END_USER, before.endUser(), after.endUser());
    add(changed, AmendedPart.END_USER, before.recipientType(), after.recipientType());
    add(changed, AmendedPart.STATED_USE, before.statedUse(), after.statedUse());
    add(changed, AmendedPart.WORDING, before.site(), after.site());
    add(changed, AmendedPart.CONSIGNEE, before.consignees(), after.consignees());
  }

  private static void compare(
      List<ItemLine> before, List<ItemLine> after, Set<AmendedPart> changed) {
    if (before.size() != after.size()) {
      changed.add(AmendedPart.ITEM);
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      compare(before.get(i), after.get(i), changed);
    }
  }

  private static void compare(ItemLine before, ItemLine after, Set<AmendedPart> changed) {
    add(changed, AmendedPart.ITEM, before.item1(), after.item1());
    add(changed, AmendedPart.ITEM, before.munitions(), after.munitions());
    add(changed, AmendedPart.ITEM, before.form(), after.form());
    add(changed, AmendedPart.WORDING, before.name(), after.name());
    add(changed, AmendedPart.WORDING, before.specification(), after.specification());
    add(changed, AmendedPart.VALUE, before.valueJpy(), after.valueJpy());
    if (overTenth(before.quantity(), after.quantity())) {
      changed.add(AmendedPart.QUANTITY_OVER_TENTH);
    } else {
      add(changed, AmendedPart.QUANTITY, before.quantity(), after.quantity());
    }
  }

  /** More than a tenth above; exactly a tenth is not more. */
  private static boolean overTenth(long before, long after) {
    return Math.multiplyExact(after, 10L) > Math.multiplyExact(before, 11L);
  }

  private static void add(Set<AmendedPart> changed, AmendedPart part, Object before, Object after) {
    if (!before.equals(after)) {
      changed.add(part);
    }
  }
}
