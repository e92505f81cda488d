package sekisho.web.policy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.VersionText;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;

/** The policy book: its versions, their tables, each rule at an address of its own. */
@Controller
class PolicyBookController {
  private static final String VERSION = "/policy/{version:V\\d{4}}";

  private final RuleBook book;
  private final TableBook tables;
  private final VersionLines versions;
  private final RulePage rulePage;
  private final HouseClock clock;

  PolicyBookController(
      RuleBook book, TableBook tables, VersionLines versions, RulePage rulePage, HouseClock clock) {
    this.book = book;
    this.tables = tables;
    this.versions = versions;
    this.rulePage = rulePage;
    this.clock = clock;
  }

  @GetMapping("/policy")
  String versions(Model model) {
    LocalDate today = ShownMoment.today(clock);
    List<VersionLine> lines = versions.on(today);
    model.addAttribute("picture", VersionsPicture.of(lines, today));
    model.addAttribute("versions", lines.reversed());
    model.addAttribute("grades", SourceGrade.values());
    return "policy/versions";
  }

  @GetMapping(VERSION)
  String tables(@PathVariable String version, Model model) {
    VersionText text = version(version);
    VersionLine line =
        versions.on(ShownMoment.today(clock)).stream()
            .filter(l -> l.version().id().equals(text.id()))
            .findFirst()
            .orElseThrow();
    model.addAttribute("version", text);
    model.addAttribute("line", line);
    model.addAttribute("tables", tables.tables(text.id()).stream().map(ShownTable::of).toList());
    model.addAttribute("steps", tables.steps(text.id()));
    return "policy/rules";
  }

  @GetMapping(VERSION + "/rules/{rule}")
  String rule(@PathVariable String version, @PathVariable String rule, Model model) {
    rulePage.fill(model, version(version), new RuleId(rule));
    return "policy/rule";
  }

  /** The file of a version, for any DMN tool. */
  @GetMapping(VERSION + "/file")
  ResponseEntity<byte[]> file(@PathVariable String version) {
    PolicyVersionId id = version(version).id();
    byte[] file = tables.file(id).orElseThrow(PolicyBookController::notFound);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_XML)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + ".dmn").build().toString())
        .body(file);
  }

  private VersionText version(String version) {
    return book.version(new PolicyVersionId(version)).orElseThrow(PolicyBookController::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
