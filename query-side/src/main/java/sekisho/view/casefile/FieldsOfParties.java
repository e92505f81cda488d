package sekisho.view.casefile;

import static sekisho.view.casefile.CaseFieldGroup.SCREENING;

/** The parties of a case against the lists of parties, field by field. */
final class FieldsOfParties {
  private FieldsOfParties() {}

  static void fill(CaseFields.Draft draft, PartyMatches parties) {
    parties
        .newest()
        .ifPresent(
            n ->
                draft
                    .internal(SCREENING)
                    .with("partyLists", PartyMatches.lists(n.lists()))
                    .number("partyMatches", n.matches()));
    parties.matches().forEach(m -> match(draft, m));
  }

  private static void match(CaseFields.Draft draft, PartyMatches.Match m) {
    draft
        .internal(
            SCREENING,
            new Value.Member(m.about().party().role()),
            new Value.Code(PartyMatches.entry(m.about())))
        .code("matchScore", m.match().scorePercent() + "%");
    m.disposed()
        .ifPresent(
            d -> draft.with("matchDisposition", d.disposition()).with("matchWhy", d.reason()));
  }
}
