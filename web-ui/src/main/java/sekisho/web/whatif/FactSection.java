package sekisho.web.whatif;

import java.util.Arrays;
import java.util.List;
import sekisho.view.whatif.FactCodes;

/** The facts of the policy in the order in which officials ask for them. */
enum FactSection {
  ITEM("item1", "form", "sdfWeapon", "missionWeapon", "fiveCategory"),
  DESTINATION("destination", "recipient", "agreement", "securityPartner", "aggressionVictim"),
  PROHIBITION("p1Treaty", "p1Unsc", "p1ConflictParty"),
  COMBAT("combat", "specialCircumstances"),
  BASIS("licensor", "toLicensor", "licensorRequest", "jointDevelopment", "gcap"),
  REVIEW(
      "positiveMeaning",
      "peaceContribution",
      "destinationAppropriate",
      "concern",
      "attOverriding",
      "precedent"),
  KIND(
      "thirdPartyTransfer",
      "acsa",
      "sdfActivity",
      "minimal",
      "urgent",
      "pooling",
      "tenderSample",
      "smallValue"),
  /** What only older versions ask, and all that has no place above. */
  EARLIER;

  private final List<String> facts;

  FactSection(String... facts) {
    this.facts = List.of(facts);
  }

  /** The names of the facts of this section. */
  List<String> facts() {
    return this == EARLIER
        ? FactCodes.names().stream()
            .filter(name -> Arrays.stream(values()).noneMatch(s -> s.facts.contains(name)))
            .toList()
        : facts;
  }
}
