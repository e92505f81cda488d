package sekisho.web.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;

/**
 * The head of a page of a case.
 *
 * @param address the page of the case file
 * @param reference the number; empty for a draft
 * @param lang the language of the title where it is not that of the page
 */
record CaseHead(
    String address, Optional<String> reference, String title, @Nullable String lang, Chip stage) {
  /** What the case is called in a line: its number, or its title while it has none. */
  public String name() {
    return reference.orElse(title);
  }
}
