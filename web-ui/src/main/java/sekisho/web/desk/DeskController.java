package sekisho.web.desk;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseQuery.Order;
import sekisho.view.caselist.CaseRow;
import sekisho.view.caselist.CaseRows;
import sekisho.web.CurrentOfficial;
import sekisho.web.ShownMoment;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.caselist.CaseLines;
import sekisho.web.caselist.Colleagues;
import sekisho.web.caselist.ShownCases;
import sekisho.web.identity.Reach;
import sekisho.web.part.Choice;
import sekisho.web.part.Paging;

/** My work: three numbers and the cases that wait for this seat. */
@Controller
class DeskController {
  /** The seats for which a case can wait, without the applicant. */
  private static final List<Seat> DESKS =
      Arrays.stream(Seat.values())
          .filter(seat -> seat != Seat.APPLICANT && seat.compareTo(Seat.AUD) < 0)
          .toList();

  private final ShownCases cases;
  private final CaseLines lines;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;
  private final Colleagues colleagues;

  DeskController(
      ShownCases cases,
      CaseLines lines,
      Colleagues colleagues,
      CurrentOfficial official,
      Reach reach,
      Words words) {
    this.cases = cases;
    this.lines = lines;
    this.official = official;
    this.reach = reach;
    this.words = words;
    this.colleagues = colleagues;
  }

  /**
   * A number that is a link to what it counts.
   *
   * @param note what else there is to say about it
   */
  record Figure(long count, String label, String address, boolean late, @Nullable String note) {}

  /**
   * @param asked of the past: the desk of which seat; now each seat has its own alone
   */
  @GetMapping("/")
  String show(@RequestParam(name = "seat", defaultValue = "") String asked, Model model) {
    Seat seat = desk(asked);
    model.addAttribute("seat", words.label(seat));
    model.addAttribute("deskOf", seat.name());
    model.addAttribute("desks", ShownMoment.now().isPresent() && inside() ? desks() : List.of());
    model.addAttribute("mayOpen", reach.may("POST", "/cases"));
    model.addAttribute("allocates", colleagues.allocates());
    model.addAttribute("me", official.person().toString());
    if (!reach.mayOpen("/cases")) {
      model.addAttribute("figures", List.of());
      model.addAttribute("waiting", List.of());
      return "desk/show";
    }
    CaseRows rows = cases.now();
    CaseQuery waiting = query(seat, Group.WAITING).by(Order.SUBMITTED_ASC);
    List<CaseRow> found = rows.find(waiting, Paging.ROWS, 0);
    Map<Group, Long> counts = rows.counts(waiting);
    model.addAttribute(
        "figures",
        seat == official.seat() ? figures(rows, counts, found) : figuresOf(seat, counts, found));
    model.addAttribute("waiting", lines.of(found, seat));
    return "desk/show";
  }

  /** The desk of another seat tells no more than the list, which can be asked for any seat. */
  private Seat desk(String asked) {
    return ShownMoment.now().isPresent() && inside()
        ? DESKS.stream().filter(s -> s.name().equals(asked)).findFirst().orElse(ownOrFirst())
        : official.seat();
  }

  /** Nothing ever waits for who inspects or trains. */
  private Seat ownOrFirst() {
    return DESKS.contains(official.seat()) ? official.seat() : DESKS.getFirst();
  }

  private boolean inside() {
    return official.seat() != Seat.APPLICANT && reach.mayOpen("/cases");
  }

  private List<Choice> desks() {
    return words.choices(DESKS);
  }

  private List<Figure> figures(CaseRows rows, Map<Group, Long> counts, List<CaseRow> waiting) {
    Figure overdue = overdue(counts, waiting);
    if (colleagues.allocates()) {
      return List.of(figure(counts, Group.MINE), overdue, figure(counts, Group.UNALLOCATED));
    }
    String mine =
        official.seat() == Seat.APPLICANT ? "casefile.desk.mine" : "casefile.desk.mine.acted";
    CaseQuery acted = query(official.seat(), Group.ALL).onlyTookPart();
    long took = rows.counts(acted).getOrDefault(Group.ALL, 0L);
    return List.of(
        figure(counts, Group.WAITING),
        overdue,
        new Figure(took, words.of(mine), tab(Group.ALL) + "&mine=true", false, null));
  }

  private List<Figure> figuresOf(Seat seat, Map<Group, Long> counts, List<CaseRow> waiting) {
    return List.of(
        new Figure(
            counts.getOrDefault(Group.WAITING, 0L),
            words.of("moment.desk.waiting", words.label(seat)),
            tab(Group.ALL) + "&waiting=" + seat,
            false,
            null),
        overdue(counts, waiting));
  }

  private Figure overdue(Map<Group, Long> counts, List<CaseRow> waiting) {
    long late = counts.getOrDefault(Group.OVERDUE, 0L);
    return new Figure(
        late, words.of("casefile.desk.overdue"), tab(Group.OVERDUE), late > 0, oldest(waiting));
  }

  /** How long ago the case was submitted that has waited longest for this seat. */
  private @Nullable String oldest(List<CaseRow> waiting) {
    return waiting.stream()
        .findFirst()
        .flatMap(CaseRow::submittedAt)
        .map(at -> ChronoUnit.DAYS.between(Times.dayOf(at), cases.today()))
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

  private CaseQuery query(Seat seat, Group group) {
    return CaseQuery.of(new CaseQuery.Reader(official.person(), seat), group, cases.today());
  }
}
