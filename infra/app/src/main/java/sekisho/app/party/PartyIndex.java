package sekisho.app.party;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.view.party.ListEdition;
import sekisho.view.party.PartyLists;

/** The names of the versions that count, read once and kept until a new version is imported. */
@Component
class PartyIndex {
  private final PartyLists lists;
  private final Map<PartyListId, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(int version, NameIndex names) {}

  PartyIndex(PartyLists lists) {
    this.lists = lists;
  }

  /** The versions that count, one of each list. */
  List<PartyListVersion> current() {
    return lists.current().stream().map(ListEdition::version).toList();
  }

  NameIndex of(PartyListVersion version) {
    return kept.compute(
            version.list(),
            (_, have) ->
                have != null && have.version() == version.version()
                    ? have
                    : new Kept(version.version(), new NameIndex(lists.entries(version))))
        .names();
  }
}
