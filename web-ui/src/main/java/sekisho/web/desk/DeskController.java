package sekisho.web.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.caselist.CaseLines;
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

  DeskController(
      CaseList list, CaseLines lines, CurrentOfficial official, Reach reach, Words words) {
    this.list = list;
    this.lines = lines;
    this.official = official;
    this.reach = reach;
    this.words = words;
  }

  /** A number that is a link to what it counts. */
  record Figure(long count, String label, String address) {}

  @GetMapping("/")
  String show(Model model) {
    boolean cases = reach.mayOpen("/cases");
    model.addAttribute("seat", words.label(official.seat()));
    model.addAttribute("mayOpen", reach.may("POST", "/cases"));
    model.addAttribute("figures", cases ? figures() : List.of());
    model.addAttribute(
        "waiting",
        cases
            ? list.find(query(Group.WAITING), Paging.ROWS, 0).stream().map(lines::of).toList()
            : List.of());
    return "desk/show";
  }

  private List<Figure> figures() {
    String mine =
        official.seat() == Seat.APPLICANT ? "casefile.desk.mine" : "casefile.desk.mine.acted";
    return List.of(
        figure(query(Group.WAITING), "casefile.desk.waiting", "/cases?group=WAITING"),
        figure(query(Group.OPEN), "casefile.desk.open", "/cases?group=OPEN"),
        figure(query(Group.ALL).onlyMine(), mine, "/cases?group=ALL&mine=true"));
  }

  private Figure figure(CaseQuery query, String label, String address) {
    return new Figure(list.count(query), words.of(label), address);
  }

  private CaseQuery query(Group group) {
    return CaseQuery.of(new CaseQuery.Reader(official.person(), official.seat()), group);
  }
}
