package sekisho.web.notice;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.CausingRecord;
import sekisho.view.notice.Consequences;
import sekisho.web.part.Paging;

/** What facts on record have set off: the list of the facts, and the cases of each. */
@Controller
@RequestMapping("/consequences")
class ConsequenceController {
  private final Consequences consequences;
  private final ConsequencePage page;

  ConsequenceController(Consequences consequences, ConsequencePage page) {
    this.consequences = consequences;
    this.page = page;
  }

  @GetMapping
  String list(@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
    Paging paging = Paging.of(number, consequences.count());
    List<ConsequencePage.Head> heads =
        consequences.causes(paging.size(), paging.offset()).stream().map(page::head).toList();
    model.addAttribute("paging", paging);
    model.addAttribute("causes", heads);
    return "notice/consequences";
  }

  /** A fact that sets off nothing, or nothing yet, has a page too: it says so. */
  @GetMapping("/{stream:register-[A-Z]{2}|policy|[0-9a-f-]{36}}/{record:\\d+}")
  String show(
      @PathVariable String stream,
      @PathVariable long record,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Model model) {
    page.fill(model, new CausingRecord(stream, record), number);
    return "notice/consequence";
  }
}
