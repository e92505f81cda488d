package sekisho.view.whatif;

import java.time.LocalDate;
import java.util.Map;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;
import sekisho.message.Tri;

/** The examples of the source book (process 7.6), each as a set of facts and two days. */
public enum WorkedExample {
  /** (c) A destroyer to the Philippines. */
  C(
      LocalDate.of(2026, 5, 1),
      LocalDate.of(2025, 7, 1),
      Map.of("destination", "PH", "sdfWeapon", "yes", "concern", "CAREFUL", "precedent", "no")),
  /** (b) PAC-3 rounds to the United States. */
  B(
      LocalDate.of(2024, 1, 15),
      LocalDate.of(2023, 11, 15),
      Map.of(
          "destination", "US",
          "sdfWeapon", "yes",
          "licensor", "US",
          "toLicensor", "yes",
          "licensorRequest", "yes",
          "precedent", "no")),
  /** (a) Body armour to Ukraine. */
  A(
      LocalDate.of(2022, 3, 9),
      LocalDate.of(2022, 3, 1),
      Map.of(
          "destination", "UA",
          "combat", "YES",
          "aggressionVictim", "yes",
          "urgent", "yes",
          "sdfStock", "yes",
          "concern", "CAREFUL",
          "precedent", "no")),
  /** (h) Any item to the DPRK. */
  H(
      LocalDate.of(2026, 5, 1),
      LocalDate.of(2014, 4, 1),
      Map.of(
          "destination", "KP",
          "p1Unsc", "YES",
          "p1ConflictParty", "YES",
          "securityPartner", "no",
          "positiveMeaning", "no",
          "destinationAppropriate", "no",
          "concern", "NO")),
  /** (m) A destroyer submitted on 10 April 2026 and decided on 22 April 2026. */
  M(
      LocalDate.of(2026, 4, 22),
      LocalDate.of(2026, 4, 10),
      Map.of("destination", "PH", "sdfWeapon", "yes", "concern", "CAREFUL", "precedent", "no"));

  private final LocalDate day;
  private final LocalDate other;
  private final Map<String, String> facts;

  WorkedExample(LocalDate day, LocalDate other, Map<String, String> facts) {
    this.day = day;
    this.other = other;
    this.facts = facts;
  }

  /** A case without anything special: nothing prohibits it, and its destination is a partner. */
  public static PolicyFacts plain() {
    return PolicyFacts.about(new Country("PH"))
        .p1Treaty(Tri.NO)
        .p1Unsc(Tri.NO)
        .p1ConflictParty(Tri.NO)
        .combat(CombatStatus.NO)
        .securityPartner(true)
        .positiveMeaning(true)
        .destinationAppropriate(true)
        .concern(ConcernLevel.LOW)
        .precedent(true)
        .build();
  }

  /** The day of the decision. */
  public LocalDate day() {
    return day;
  }

  /** The day to set beside it. */
  public LocalDate other() {
    return other;
  }

  /** What differs from the {@link #plain} facts, by name and code. */
  public Map<String, String> facts() {
    return facts;
  }
}
