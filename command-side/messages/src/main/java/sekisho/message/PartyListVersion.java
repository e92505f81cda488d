package sekisho.message;

/**
 * One version of a list of parties.
 *
 * @param version counting from 1, in the order of the imports
 */
public record PartyListVersion(PartyListId list, int version) {}
