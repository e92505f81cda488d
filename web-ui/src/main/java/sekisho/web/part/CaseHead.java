package sekisho.web.part;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page of a case; shown by {@code fragments/casehead :: head(head, heading)}.
 *
 * @param reference the number of the case, once it has one
 * @param title the title in the language in which it was given
 * @param titleLang its language where it is not that of the page
 * @param past the point in the past that the page shows; null when it shows now
 * @param facts five at most, side by side
 * @param tabs the pages of the case that the reader may open
 */
public record CaseHead(
    String address,
    @Nullable String reference,
    String title,
    @Nullable String titleLang,
    @Nullable Past past,
    Chip stage,
    List<Pair> facts,
    List<Tab> tabs) {
  /**
   * A point in the past.
   *
   * @param record the number of the record up to which the page is shown
   * @param at the moment of that record
   * @param later how many records came after it
   * @param now the address of the page as it stands now
   */
  public record Past(long record, Instant at, long later, String now) {}

  /** One page of the case. */
  public record Tab(String address, String label, boolean current) {}

  public CaseHead {
    facts = List.copyOf(facts);
    tabs = List.copyOf(tabs);
  }

  /** What the case is called in short: its number, or its title while it has none. */
  public String name() {
    return reference != null ? reference : title;
  }

  /** The language of the name where it is not that of the page. */
  public @Nullable String nameLang() {
    return reference != null ? null : titleLang;
  }
}
