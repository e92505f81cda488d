package sekisho.message;

/**
 * Where a rule comes from. The words stand in the message bundle under {@code article.<name>}; an
 * invariant of the process model that rests on an assumption says so there.
 */
public enum Article {
  /** Three Principles, Principle 1. */
  P1("Principle 1"),
  P3("Principle 3"),
  I_01("I-01"),
  I_02("I-02"),
  I_03("I-03"),
  I_04("I-04"),
  I_05("I-05"),
  I_06("I-06"),
  I_07("I-07"),
  I_08("I-08"),
  I_09("I-09"),
  I_10("I-10"),
  I_11("I-11"),
  I_12("I-12"),
  I_13("I-13"),
  I_14("I-14"),
  I_15("I-15"),
  I_17("I-17"),
  I_18("I-18"),
  I_19("I-19"),
  I_20("I-20"),
  I_24("I-24"),
  /** The table of transitions of the process model. */
  PROCESS_7_5("process 7.5"),
  /** The actors of the process model. */
  PROCESS_7_1("process 7.1"),
  /** The decision table of the process model: the rule is named among the facts. */
  PROCESS_7_6("process 7.6"),
  /** Foreign Exchange and Foreign Trade Act, article 48(1). */
  FEFTA_48("FEFTA art. 48(1)"),
  /** Export Trade Control Order, article 8: validity of a licence. */
  ETCO_8("Export Trade Control Order art. 8"),
  /** National Security Council Establishment Act, article 5: the four-minister form. */
  NSC_5("NSC Establishment Act art. 5"),
  /** The comparison of all parties with lists of parties, a rule of the model (assumption A). */
  PARTIES("party screening"),
  /** The clock of an exercise (a rule of the product, assumption A). */
  EXERCISE_CLOCK("exercise, clock"),
  /** Who sits where in an exercise (a rule of the product, assumption A). */
  EXERCISE_PLACES("exercise, places"),
  /** What holds over a whole exercise (a rule of the product, assumption A). */
  EXERCISE_CONDUCT("exercise, conduct"),
  /** What is delivered to whom in an exercise (a rule of the product, assumption A). */
  EXERCISE_INJECTS("exercise, injects"),
  /** How exercises are scored: a rule of the product. */
  SCORING("scoring of exercises"),
  /** How personal data are kept and erased (a rule of the product, assumption A). */
  PERSONAL_DATA("personal data"),
  /** A rule of the product that guards its record, not of the policy. */
  RECORD("record keeping");

  private final String cite;

  Article(String cite) {
    this.cite = cite;
  }

  /** The short citation, the same in all languages. */
  public String cite() {
    return cite;
  }
}
