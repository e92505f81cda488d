package sekisho.view.party;

import java.time.Instant;
import java.time.LocalDate;
import sekisho.message.DocumentHash;
import sekisho.message.PartyListCounts;
import sekisho.message.PartyListForm;
import sekisho.message.PartyListVersion;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/** A version of a list as it was imported. */
public record ListEdition(
    PartyListVersion version,
    DocumentHash document,
    PartyListForm form,
    LocalDate listDate,
    PartyListCounts counts,
    PersonId importedBy,
    Seat seat,
    Instant importedAt) {}
