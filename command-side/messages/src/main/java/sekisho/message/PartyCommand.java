package sekisho.message;

import java.time.LocalDate;

/** What may be asked about a list of parties. */
public sealed interface PartyCommand extends Command {
  PartyListId list();

  /**
   * Import a version of a list; it supersedes the one before.
   *
   * @param document the file as it was published, in the document store
   * @param listDate the day of the list, as it says itself
   * @param counts the entries, and the difference that was shown
   * @param supersedes the version with which it was compared; 0 for the first
   */
  record ImportPartyList(
      PartyListId list,
      DocumentHash document,
      PartyListForm form,
      LocalDate listDate,
      PartyListCounts counts,
      int supersedes)
      implements PartyCommand {}
}
