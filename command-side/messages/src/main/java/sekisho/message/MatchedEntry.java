package sekisho.message;

/**
 * Which party of a case may be which entry of a list. A disposition is about this: it stands for as
 * long as the party has this name and the entry stands as it did.
 *
 * @param entrySince the version of the list since which the entry stands as it does
 */
public record MatchedEntry(
    CaseParty party, PartyListId list, ListedEntryId entry, int entrySince) {}
