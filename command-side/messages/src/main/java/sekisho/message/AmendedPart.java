package sekisho.message;

/** A part of a request that an amendment changed. The material ones are those of I-20. */
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
}
