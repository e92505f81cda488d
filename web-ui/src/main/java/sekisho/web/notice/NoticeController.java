package sekisho.web.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.CaseId;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.notice.Notice;
import sekisho.view.notice.Notices;
import sekisho.web.CurrentOfficial;
import sekisho.web.FormTurn;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.caselist.CaseLine;
import sekisho.web.caselist.CaseLines;
import sekisho.web.frame.ReadMarks;
import sekisho.web.part.Paging;

/** The notices of whoever asks: what a fact on record did to a case, and what comes next. */
@Controller
@RequestMapping("/notices")
class NoticeController {
  private final Notices notices;
  private final ReadMarks marks;
  private final CaseList cases;
  private final NoticeLines lines;
  private final CaseLines caseLines;
  private final CurrentOfficial official;
  private final FormTurn turn;
  private final HouseClock clock;

  NoticeController(
      Notices notices,
      ReadMarks marks,
      CaseList cases,
      NoticeLines lines,
      CaseLines caseLines,
      CurrentOfficial official,
      FormTurn turn,
      HouseClock clock) {
    this.notices = notices;
    this.marks = marks;
    this.cases = cases;
    this.lines = lines;
    this.caseLines = caseLines;
    this.official = official;
    this.turn = turn;
    this.clock = clock;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "1") int page, Model model) {
    Paging paging = Paging.of(page, notices.count(official.person(), official.seat()));
    List<Notice> found =
        notices.find(official.person(), official.seat(), paging.size(), paging.offset());
    Map<String, CaseLine> seen = cases(found.stream().map(Notice::caseId).toList());
    model.addAttribute("paging", paging);
    model.addAttribute("unread", notices.unread(official.person(), official.seat()));
    model.addAttribute(
        "notices",
        found.stream()
            .flatMap(
                n ->
                    Optional.ofNullable(seen.get(n.caseId().toString())).stream()
                        .map(line -> lines.of(n, line)))
            .toList());
    return "notice/list";
  }

  private Map<String, CaseLine> cases(Collection<CaseId> ids) {
    var query =
        CaseQuery.of(
            new CaseQuery.Reader(official.person(), official.seat()),
            CaseQuery.Group.ALL,
            Times.dayOf(clock.instant()));
    return caseLines.of(cases.among(query, ids)).stream()
        .collect(Collectors.toMap(CaseLine::id, Function.identity()));
  }

  @PostMapping("/read")
  String readAll() {
    marks.put(official.person(), official.seat(), Optional.empty());
    return turn.seeOther("/notices");
  }

  @PostMapping("/{notice}/read")
  String read(@PathVariable UUID notice) {
    marks.put(official.person(), official.seat(), Optional.of(notice.toString()));
    return turn.seeOther("/notices");
  }
}
