package sekisho.view.party;

import java.util.List;
import java.util.Optional;
import sekisho.message.ListedEntryId;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;

/** Finds the lists of parties that were imported. */
public interface PartyLists {
  /** All versions of all lists: by list, the newest version first. */
  List<ListEdition> all();

  /** The versions that count, one of each list, by the name of the list. */
  List<ListEdition> current();

  /** One version of a list. */
  Optional<ListEdition> edition(PartyListVersion version);

  /** The newest version of a list; empty before its first import. */
  Optional<ListEdition> newest(PartyListId list);

  /** All entries of a version, in the order of its document. */
  List<EditionEntry> entries(PartyListVersion version);

  /** The entries that a version no longer has, and the one before had. */
  List<ListedParty> removed(PartyListVersion version);

  /** One entry of a version. */
  Optional<ListedParty> entry(PartyListVersion version, ListedEntryId entry);
}
