package sekisho.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page of a case; shown by {@code fragments/casehead :: head(head, heading)}.
 *
 * @param reference the number of the case, once it has one
 * @param title the title in the language in which it was given
 * @param titleLang its language where it is not that of the page
 * @param facts five at most, side by side
 * @param tabs the pages of the case that the reader may open
 */
public record CaseHead(
    String address,
    @Nullable String reference,
    String title,
    @Nullable String titleLang,
    Chip stage,
    List<Pair> facts,
    List<Tab> tabs) {
  /** One page of the case. */
  public record Tab(String address, String label, boolean current) {}

  public CaseHead {
    facts = List.copyOf(facts);
    tabs = List.copyOf(tabs);
  }
}
