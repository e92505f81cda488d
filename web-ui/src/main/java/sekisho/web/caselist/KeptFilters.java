package sekisho.web.caselist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.web.CurrentOfficial;

/** The saved filters of the reader, as pages show them. */
@Component
class KeptFilters {
  private final SavedFilters filters;
  private final CurrentOfficial official;

  KeptFilters(SavedFilters filters, CurrentOfficial official) {
    this.filters = filters;
    this.official = official;
  }

  /** A saved filter and the list that it opens. */
  record Kept(String id, String name, String address) {}

  void fill(Model model) {
    model.addAttribute("kept", all());
  }

  List<Kept> all() {
    return filters.of(official.person()).stream()
        .map(f -> new Kept(f.id().toString(), f.name(), Asked.parsed(f.filter()).address()))
        .toList();
  }
}
