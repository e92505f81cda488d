package sekisho.view.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sekisho.message.ListedEntryId;

/** In what a version of a list differs from the one before. */
public record ListDifference(
    List<ListedParty> added, List<ListedParty> removed, List<Changed> changed) {
  public ListDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** An entry that reads otherwise than before. */
  public record Changed(ListedParty before, ListedParty after) {}

  /** The difference of two versions, entry by entry; an entry is the same by its number. */
  public static ListDifference between(List<ListedParty> before, List<ListedParty> after) {
    Map<ListedEntryId, ListedParty> gone = new LinkedHashMap<>();
    before.forEach(entry -> gone.put(entry.id(), entry));
    List<ListedParty> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (ListedParty entry : after) {
      ListedParty was = gone.remove(entry.id());
      if (was == null) {
        added.add(entry);
      } else if (!was.equals(entry)) {
        changed.add(new Changed(was, entry));
      }
    }
    return new ListDifference(added, List.copyOf(gone.values()), changed);
  }

  public boolean none() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
