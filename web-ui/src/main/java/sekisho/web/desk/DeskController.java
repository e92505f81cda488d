package sekisho.web.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseQuery.Order;
import sekisho.view.caselist.CaseRow;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.caselist.CaseLines;
import sekisho.web.caselist.Colleagues;
import sekisho.web.identity.Reach;
import sekisho.web.part.Paging;

/** My work: three numbers and the cases that wait for this seat. */
@Controller
class DeskController {
  private final CaseList list;
  private final CaseLines lines;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;
  private final Colleagues colleagues;
  private final HouseClock clock;

  DeskController(
      CaseList list,
      CaseLines lines,
      Colleagues colleagues,
      CurrentOfficial official,
      Reach reach,
      Words words,
      HouseClock clock) {
    this.list = list;
    this.lines = lines;
    this.official = official;
    this.reach = reach;
    this.words = words;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /**
   * A number that is a link to what it counts.
   *
   * @param note what else there is to say about it
   */
  record Figure(long count, String label, String address, boolean late, @Nullable String note) {}

  @GetMapping("/")
  String show(Model model) {
    boolean cases = reach.mayOpen("/cases");
    CaseQuery waiting = query(Group.WAITING).by(Order.SUBMITTED_ASC);
    List<CaseRow> rows = cases ? list.find(waiting, Paging.ROWS, 0) : List.of();
    model.addAttribute("seat", words.label(official.seat()));
    model.addAttribute("mayOpen", reach.may("POST", "/cases"));
    model.addAttribute("allocates", colleagues.allocates());
    model.addAttribute("me", official.person().toString());
    model.addAttribute("figures", cases ? figures(list.counts(waiting), rows) : List.of());
    model.addAttribute("waiting", lines.of(rows));
    return "desk/show";
  }

  private List<Figure> figures(Map<Group, Long> counts, List<CaseRow> waiting) {
    long late = counts.getOrDefault(Group.OVERDUE, 0L);
    Figure overdue =
        new Figure(
            late, words.of("casefile.desk.overdue"), tab(Group.OVERDUE), late > 0, oldest(waiting));
    if (colleagues.allocates()) {
      return List.of(figure(counts, Group.MINE), overdue, figure(counts, Group.UNALLOCATED));
    }
    String mine =
        official.seat() == Seat.APPLICANT ? "casefile.desk.mine" : "casefile.desk.mine.acted";
    long took = list.counts(query(Group.ALL).onlyTookPart()).getOrDefault(Group.ALL, 0L);
    return List.of(
        figure(counts, Group.WAITING),
        overdue,
        new Figure(took, words.of(mine), tab(Group.ALL) + "&mine=true", false, null));
  }

  /** How long ago the case was submitted that has waited longest for this seat. */
  private @Nullable String oldest(List<CaseRow> waiting) {
    return waiting.stream()
        .findFirst()
        .flatMap(CaseRow::submittedAt)
        .map(at -> ChronoUnit.DAYS.between(Times.dayOf(at), today()))
        .map(days -> words.of("casefile.desk.oldest", days))
        .orElse(null);
  }

  private Figure figure(Map<Group, Long> counts, Group group) {
    return new Figure(
        counts.getOrDefault(group, 0L),
        words.of("casefile.desk.figure." + group),
        tab(group),
        false,
        null);
  }

  private static String tab(Group group) {
    return "/cases?group=" + group;
  }

  private CaseQuery query(Group group) {
    return CaseQuery.of(new CaseQuery.Reader(official.person(), official.seat()), group, today());
  }

  private LocalDate today() {
    return Times.dayOf(clock.instant());
  }
}
