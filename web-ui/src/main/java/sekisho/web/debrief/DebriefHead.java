package sekisho.web.debrief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the pages of a debrief.
 *
 * @param address of the exercise
 * @param name how the trainer calls it
 * @param lang the language of the name where it is not that of the page
 * @param branched what it branched off, in words
 */
record DebriefHead(
    String address,
    String name,
    @Nullable String lang,
    String scenario,
    @Nullable String branched,
    @Nullable String origin,
    List<Tab> tabs) {
  DebriefHead {
    tabs = List.copyOf(tabs);
  }

  /** One of the pages. */
  record Tab(String address, String label, boolean current) {}
}
