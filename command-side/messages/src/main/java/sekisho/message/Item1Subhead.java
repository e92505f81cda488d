package sekisho.message;

/** A subhead of item 1 of the Export Trade Control Order, Appended Table 1 (輸出貿易管理令 別表第1の1の項). */
public enum Item1Subhead {
  /** Guns and ammunition. */
  S1("1"),
  /** Explosives and launchers. */
  S2("2"),
  /** Propellants. */
  S3("3"),
  /** Stabilisers. */
  S4("4"),
  /** Directed energy. */
  S5("5"),
  /** Kinetic-energy weapons. */
  S6("6"),
  /** Military vehicles and bridges. */
  S7("7"),
  /** Military vessels. */
  S8("8"),
  /** Military aircraft. */
  S9("9"),
  /** Anti-submarine and torpedo nets. */
  S10("10"),
  /** Armour plate, helmets, body armour. */
  S11("11"),
  /** Searchlights. */
  S12("12"),
  /** Biological and chemical agents. */
  S13("13"),
  /** Decontamination mixtures. */
  S13_2("13-2"),
  /** Cell lines. */
  S14("14"),
  /** Production and test of explosives. */
  S15("15"),
  /** Weapons-production machines. */
  S16("16"),
  /** Military satellites. */
  S17("17");

  private final String number;

  Item1Subhead(String number) {
    this.number = number;
  }

  /** The number as printed in the Order, such as 13-2. */
  public String number() {
    return number;
  }
}
