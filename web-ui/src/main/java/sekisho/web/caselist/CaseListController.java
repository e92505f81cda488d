package sekisho.web.caselist;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases, as a page and as a table. */
@Controller
class CaseListController {
  private final QueuePage page;
  private final QueueTable table;
  private final KeptFilters filters;

  CaseListController(QueuePage page, QueueTable table, KeptFilters filters) {
    this.page = page;
    this.table = table;
    this.filters = filters;
  }

  @GetMapping(Asked.PATH)
  String show(
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "page", defaultValue = "1") String number,
      Model model) {
    page.fill(Asked.of(typed), number.matches("\\d{1,7}") ? Integer.parseInt(number) : 1, model);
    filters.fill(model);
    return "caselist/show";
  }

  /** The same cases in the same order, all of them. */
  @GetMapping(Asked.PATH + ".csv")
  void csv(@RequestParam Map<String, String> typed, HttpServletResponse response) {
    table.send(Asked.of(typed), response);
  }
}
