package sekisho.message;

/**
 * A party of a case and an entry of a list whose names are alike.
 *
 * @param entryName which name of the entry it was, counting from 0 for the first name, then the
 *     aliases
 * @param scorePercent how alike they are, 100 for the same
 */
public record PartyMatch(MatchedEntry about, int entryName, int scorePercent) {}
