package sekisho.view.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.PartyListForm;

/**
 * A list as its file says.
 *
 * @param listDate the day that the file gives itself; empty for a table
 */
public record PublishedList(
    PartyListForm form, Optional<LocalDate> listDate, List<ListedParty> entries) {
  public PublishedList {
    entries = List.copyOf(entries);
  }

  /** How many entries are on persons. */
  public int individuals() {
    return (int) entries.stream().filter(e -> e.kind() == ListedParty.Kind.INDIVIDUAL).count();
  }

  /** How many entries are on bodies. */
  public int entities() {
    return entries.size() - individuals();
  }
}
