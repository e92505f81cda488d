package sekisho.message;

import java.time.LocalDate;

/** What has happened to a list of parties. */
public sealed interface PartyEvent extends Event {
  /** A version of a list was imported; its entries are read from the document. */
  record PartyListImported(
      PartyListVersion version,
      DocumentHash document,
      PartyListForm form,
      LocalDate listDate,
      PartyListCounts counts)
      implements PartyEvent {}
}
