package sekisho.web.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.Article;
import sekisho.message.CaseReference;
import sekisho.view.attempt.Attempt;
import sekisho.view.attempt.Attempts;
import sekisho.view.casefile.CaseFiles;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.Paging;

/** The refused attempts, newest first. */
@Controller
class AttemptController {
  private final Attempts attempts;
  private final CaseFiles files;
  private final Officials officials;
  private final Words words;

  AttemptController(Attempts attempts, CaseFiles files, Officials officials, Words words) {
    this.attempts = attempts;
    this.files = files;
    this.officials = officials;
    this.words = words;
  }

  /** One refused attempt in words. */
  record Line(
      Instant at,
      String person,
      String seat,
      String command,
      String ground,
      Article article,
      @Nullable String caseName,
      @Nullable String caseAddress) {}

  @GetMapping("/attempts")
  String show(@RequestParam(defaultValue = "1") int page, Model model) {
    Paging paging = Paging.of(page, attempts.count());
    model.addAttribute("paging", paging);
    model.addAttribute(
        "attempts",
        attempts.find(paging.size(), paging.offset()).stream().map(this::line).toList());
    return "attempt/show";
  }

  private Line line(Attempt a) {
    var file = a.caseId().flatMap(files::find);
    return new Line(
        a.at(),
        officials.name(a.person()),
        words.label(a.seat()),
        a.command(),
        words.refusal(a.ground(), a.facts()),
        a.article(),
        file.map(
                f ->
                    f.reference()
                        .map(CaseReference::value)
                        .orElseGet(() -> words.of("casefile.draft")))
            .orElse(null),
        file.map(f -> "/cases/" + f.caseId()).orElse(null));
  }
}
