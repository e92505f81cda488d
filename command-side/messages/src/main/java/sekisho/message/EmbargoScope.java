package sekisho.message;

/** Against whom a measure of the UN Security Council on arms is directed (policy 5). */
public enum EmbargoScope {
  /** The country as a whole: the list of Appended Table 3-2 (別表第3の2). */
  COUNTRY,
  /** Named persons, groups or companies in the country only. */
  ENTITIES,
  /** A measure of its own beside that list, such as the measures on Iran that came back in 2025. */
  SEPARATE_MEASURE
}
