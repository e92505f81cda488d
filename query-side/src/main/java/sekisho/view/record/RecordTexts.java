package sekisho.view.record;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.venue.Venue;

/**
 * Looks for words in the texts of facts, by reading the texts, newest facts first. Width, case and
 * the forms of letters make no difference.
 */
final class RecordTexts {
  /** The most facts with texts that one search reads; about a second's work. */
  static final int MOST_FACTS = 100_000;

  private static final int AT_ONCE = 1_000;

  private final JdbcClient database;
  private final TextStore store;

  RecordTexts(JdbcClient database, TextStore store) {
    this.database = database;
    this.store = store;
  }

  /**
   * What was found.
   *
   * @param complete false when facts were left that nobody looked at
   */
  record Matches(List<String> eventIds, boolean complete) {
    Matches {
      eventIds = List.copyOf(eventIds);
    }
  }

  private record Held(String eventId, Timestamp at, long number, List<TextRef> texts) {}

  /** The facts that meet the condition and hold all the words in one of their texts. */
  Matches matching(Condition condition, String typed) {
    List<String> words = words(typed);
    Condition withTexts = condition.and("texts <> '{}'", List.of());
    List<String> found = new ArrayList<>();
    Optional<Held> last = Optional.empty();
    for (int looked = 0; looked < MOST_FACTS; looked += AT_ONCE) {
      List<Held> some = some(after(withTexts, last));
      Map<TextRef, String> read =
          store.read(some.stream().flatMap(h -> h.texts().stream()).toList());
      some.stream().filter(h -> holds(h, read, words)).map(Held::eventId).forEach(found::add);
      if (some.size() < AT_ONCE) {
        return new Matches(found, true);
      }
      last = Optional.of(some.getLast());
    }
    return new Matches(found, false);
  }

  private static Condition after(Condition condition, Optional<Held> last) {
    return last.map(
            held ->
                condition.and(
                    "(at, number, event_id) < (?, ?, ?)",
                    List.of(held.at(), held.number(), held.eventId())))
        .orElse(condition);
  }

  private List<Held> some(Condition condition) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql(
                        "SELECT event_id, at, number, texts FROM record_index WHERE "
                            + condition.sql()
                            + RecordSearch.NEWEST_FIRST
                            + "LIMIT "
                            + AT_ONCE)
                    .params(condition.values())
                    .query(
                        (row, _) ->
                            new Held(
                                row.getString(1),
                                row.getTimestamp(2),
                                row.getLong(3),
                                Arrays.stream((String[]) row.getArray(4).getArray())
                                    .map(TextRef::new)
                                    .toList()))
                    .list());
  }

  private static boolean holds(Held held, Map<TextRef, String> read, List<String> words) {
    return held.texts().stream()
        .flatMap(ref -> Optional.ofNullable(read.get(ref)).stream())
        .map(RecordTexts::plain)
        .anyMatch(text -> words.stream().allMatch(text::contains));
  }

  private static List<String> words(String typed) {
    return Arrays.stream(plain(typed).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }

  /** Full-width and half-width, capital and small letters alike. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
