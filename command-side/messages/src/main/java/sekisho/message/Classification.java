package sekisho.message;

/**
 * What the item is, in both senses of weapon (policy 2.4); the two are never one field.
 *
 * @param item1Arms arms in the sense of item 1 of the Export Trade Control Order
 * @param sdfWeapon a weapon in the sense of the SDF Act, narrower than item 1
 */
public record Classification(
    boolean item1Arms, boolean sdfWeapon, FiveCategory fiveCategory, TextRef reason) {}
