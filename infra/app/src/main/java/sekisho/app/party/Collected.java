package sekisho.app.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sekisho.view.party.ListRejected.Reason;
import sekisho.view.party.ListedParty;

/** The entries of a file as they come; each number once, and not without end. */
final class Collected {
  static final int MOST_ENTRIES = 50_000;

  private final List<ListedParty> entries = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Faults faults;

  Collected(Faults faults) {
    this.faults = faults;
  }

  void add(EntryDraft draft) {
    Integer earlier = draft.id().isEmpty() ? null : lines.putIfAbsent(draft.id(), draft.line());
    if (earlier != null) {
      faults.add(draft.line(), Reason.SAME_ID, draft.id(), earlier);
    }
    draft.party(faults).ifPresent(entries::add);
    if (lines.size() > MOST_ENTRIES) {
      throw faults.fatal(draft.line(), Reason.TOO_MANY, MOST_ENTRIES);
    }
  }

  /** All entries, when every one of them is whole. */
  List<ListedParty> all() {
    faults.check();
    if (entries.isEmpty()) {
      throw faults.fatal(1, Reason.NO_ENTRIES);
    }
    return entries;
  }
}
