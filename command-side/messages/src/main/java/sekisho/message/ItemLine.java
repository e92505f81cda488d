package sekisho.message;

import java.util.Optional;

/**
 * One line of what is to be transferred.
 *
 * @param item1 the subhead of item 1 of the Export Trade Control Order, Appended Table 1; empty
 *     when the applicant holds that item 1 does not apply
 * @param munitions the Wassenaar munitions list category
 * @param quantity pieces, or 1 for a technology or a service
 * @param valueJpy in yen
 */
public record ItemLine(
    TextRef name,
    Optional<Item1Subhead> item1,
    MunitionsCategory munitions,
    long quantity,
    long valueJpy,
    ItemForm form,
    Optional<TextRef> specification) {
  public ItemLine {
    if (quantity < 1 || valueJpy < 0) {
      throw new IllegalArgumentException(
          "quantity >= 1 and valueJpy >= 0, not " + quantity + ", " + valueJpy);
    }
  }
}
