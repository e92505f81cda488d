package sekisho.message;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a request that an amendment changed. The material ones are those of I-20, an assumption
 * of the model.
 *
 * <p>One comparison for the decider and for the page that tells the applicant beforehand.
 */
public enum AmendedPart {
  COUNTRY(true),
  END_USER(true),
  STATED_USE(true),
  /** The item itself: its Export Order subhead, munitions category or form. */
  ITEM(true),
  /** More than a tenth above the quantity that was reviewed. */
  QUANTITY_OVER_TENTH(true),
  QUANTITY(false),
  VALUE(false),
  WORDING(false),
  CONSIGNEE(false);

  private final boolean material;

  AmendedPart(boolean material) {
    this.material = material;
  }

  public boolean material() {
    return material;
  }

  /** The parts in which two destinations differ. */
  public static Set<AmendedPart> between(Destination before, Destination after) {
    Set<AmendedPart> changed = EnumSet.noneOf(AmendedPart.class);
    add(changed, COUNTRY, before.country(), after.country());
    add(changed, END_USER, before.endUser(), after.endUser());
    add(changed, END_USER, before.recipientType(), after.recipientType());
    add(changed, STATED_USE, before.statedUse(), after.statedUse());
    add(changed, WORDING, before.site(), after.site());
    add(changed, CONSIGNEE, before.consignees(), after.consignees());
    return Collections.unmodifiableSet(changed);
  }

  /** The parts in which the item lines differ; a line more or less is another item. */
  public static Set<AmendedPart> between(List<ItemLine> before, List<ItemLine> after) {
    if (before.size() != after.size()) {
      return Set.of(ITEM);
    }
    Set<AmendedPart> changed = EnumSet.noneOf(AmendedPart.class);
    for (int i = 0; i < before.size(); i++) {
      compare(before.get(i), after.get(i), changed);
    }
    return Collections.unmodifiableSet(changed);
  }

  private static void compare(ItemLine before, ItemLine after, Set<AmendedPart> changed) {
    add(changed, ITEM, before.item1(), after.item1());
    add(changed, ITEM, before.munitions(), after.munitions());
    add(changed, ITEM, before.form(), after.form());
    add(changed, WORDING, before.name(), after.name());
    add(changed, WORDING, before.specification(), after.specification());
    add(changed, VALUE, before.valueJpy(), after.valueJpy());
    if (overTenth(before.quantity(), after.quantity())) {
      changed.add(QUANTITY_OVER_TENTH);
    } else {
      add(changed, QUANTITY, before.quantity(), after.quantity());
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
