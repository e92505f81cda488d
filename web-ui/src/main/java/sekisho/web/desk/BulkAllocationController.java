package sekisho.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseRow;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.caselist.CaseLine;
import sekisho.web.caselist.CaseLines;
import sekisho.web.caselist.Colleagues;
import sekisho.web.part.Chip;

/**
 * The chosen cases of the list: first what will happen to each of them, then what was done. The
 * second page is the answer to the form itself: sent again, it says the same and does nothing more.
 */
@Controller
@RequestMapping("/cases/allocation")
class BulkAllocationController {
  private static final int MOST = 100;
  private static final String NOBODY = "nobody";

  private final CaseList list;
  private final CaseLines lines;
  private final BulkAllocation bulk;
  private final Colleagues colleagues;
  private final CurrentOfficial official;
  private final HouseClock clock;

  BulkAllocationController(
      CaseList list,
      CaseLines lines,
      BulkAllocation bulk,
      Colleagues colleagues,
      CurrentOfficial official,
      HouseClock clock) {
    this.list = list;
    this.lines = lines;
    this.bulk = bulk;
    this.colleagues = colleagues;
    this.official = official;
    this.clock = clock;
  }

  /** A case and what will happen to it, or what was done. */
  record Line(CaseLine line, Chip what) {}

  @GetMapping
  String confirm(
      @RequestParam(name = "case", defaultValue = "") List<String> chosen,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    List<CaseRow> rows = rows(chosen);
    boolean understood = to.equals(NOBODY) || person(to).isPresent();
    Function<CaseRow, Chip> plan = row -> bulk.planned(row, person(to));
    List<Line> planned = understood ? lines(rows, plan) : List.of();
    model.addAttribute("lines", planned);
    model.addAttribute("chosen", rows.isEmpty() ? "cases" : understood ? "" : "person");
    model.addAttribute("to", to);
    model.addAttribute("person", person(to).map(colleagues::name).orElse(null));
    model.addAttribute(
        "nothing", BulkAllocation.nothing(planned.stream().map(Line::what).toList()));
    return "desk/bulk";
  }

  @PostMapping
  String send(
      @RequestParam(name = "case", defaultValue = "") List<String> chosen,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    List<CaseRow> rows = rows(chosen);
    if (rows.isEmpty() || !(to.equals(NOBODY) || person(to).isPresent())) {
      return confirm(chosen, to, model);
    }
    model.addAttribute("person", person(to).map(colleagues::name).orElse(null));
    model.addAttribute("lines", lines(rows, row -> bulk.done(row.caseId(), person(to))));
    return "desk/bulk-done";
  }

  private List<Line> lines(List<CaseRow> rows, Function<CaseRow, Chip> what) {
    List<CaseLine> words = lines.of(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Line(words.get(i), what.apply(rows.get(i))))
        .toList();
  }

  /** The chosen cases that the reader may see. */
  private List<CaseRow> rows(List<String> chosen) {
    List<CaseId> ids =
        chosen.stream().flatMap(id -> uuid(id).stream()).map(CaseId::new).limit(MOST).toList();
    var reader = new CaseQuery.Reader(official.person(), official.seat());
    var query = CaseQuery.of(reader, Group.ALL, Times.dayOf(clock.instant()));
    return ids.isEmpty() ? List.of() : list.among(query, ids);
  }

  private static Optional<PersonId> person(String to) {
    return uuid(to).map(PersonId::new);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
