package sekisho.web.laboratory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.PolicyVersionId;
import sekisho.view.laboratory.Checked;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Proposal;
import sekisho.view.laboratory.Proposals;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.VersionText;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Uploads;
import sekisho.web.identity.Reach;

/** The door of the laboratory: how a draft comes about, the upload, drafts and proposals. */
@Controller
@RequestMapping("/laboratory")
class LaboratoryController {
  private final Drafts drafts;
  private final Proposals proposals;
  private final RuleBook book;
  private final TableBook tables;
  private final FaultLines faults;
  private final Uploads uploads;
  private final FormTurn turn;
  private final CurrentOfficial official;
  private final Reach reach;

  LaboratoryController(
      Drafts drafts,
      Proposals proposals,
      RuleBook book,
      TableBook tables,
      FaultLines faults,
      Uploads uploads,
      FormTurn turn,
      CurrentOfficial official,
      Reach reach) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.book = book;
    this.tables = tables;
    this.faults = faults;
    this.uploads = uploads;
    this.turn = turn;
    this.official = official;
    this.reach = reach;
  }

  @GetMapping
  String show(@ModelAttribute("form") DraftForm form, Model model) {
    return page(model);
  }

  /** Checks a file. What is wrong comes back on the same page, and then nothing is kept. */
  @PostMapping
  String check(@ModelAttribute("form") DraftForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, "laboratory");
    String next = "/laboratory";
    if (uploads.taken(fields, "file", form.file())) {
      Checked checked = drafts.check(official.person(), bytes(form));
      if (checked.kept().isEmpty()) {
        fields.error("file", "laboratory.file.faults", checked.faults().size());
        model.addAttribute("faults", faults.of(checked.faults()));
      } else {
        next = "/laboratory/drafts/" + checked.kept().get();
      }
    }
    return turn.act(model, fields, () -> {}, next, () -> page(model));
  }

  /** The file of a version, to start a draft from; always as an attachment. */
  @GetMapping("/versions/{version:V\\d{4}}")
  ResponseEntity<byte[]> version(@PathVariable String version) {
    byte[] file =
        tables
            .file(new PolicyVersionId(version))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(version + ".dmn").build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(file);
  }

  private static byte[] bytes(DraftForm form) {
    try {
      return Objects.requireNonNull(form.file()).getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  private String page(Model model) {
    List<Proposal> all = proposals.all();
    model.addAttribute("versions", book.versions().reversed());
    model.addAttribute("drafts", drafts.all());
    model.addAttribute("open", all.stream().filter(Proposal::open).toList());
    model.addAttribute("settled", all.stream().filter(p -> !p.open()).toList());
    model.addAttribute("mayCheck", reach.may("POST", "/laboratory"));
    model.addAttribute("largest", drafts.largestBytes() / 1_000_000);
    model.addAttribute("nextId", nextId());
    return "laboratory/show";
  }

  /** A name that no version has yet, as an example. */
  private String nextId() {
    int newest =
        book.versions().stream()
            .map(VersionText::id)
            .map(PolicyVersionId::value)
            .mapToInt(id -> Integer.parseInt(id.substring(1)))
            .max()
            .orElse(2026);
    return "V" + (newest + 1);
  }
}
