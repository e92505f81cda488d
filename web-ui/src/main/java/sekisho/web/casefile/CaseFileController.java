package sekisho.web.casefile;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseReference;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.StoredRecords;
import sekisho.view.casefile.Told;
import sekisho.web.AccessLog;
import sekisho.web.Cases;
import sekisho.web.CurrentOfficial;
import sekisho.web.proof.Proofs;

/** The case file, now or as it stood at a record, and the stored form of one record. */
@Controller
class CaseFileController {
  private static final int RECORDS_AT_FIRST = 12;

  private final Cases cases;
  private final CaseFilePage page;
  private final FieldsPage fields;
  private final CaseHeads heads;
  private final StoredRecords stored;
  private final Proofs proofs;
  private final AccessLog log;
  private final CurrentOfficial official;

  CaseFileController(
      Cases cases,
      CaseFilePage page,
      FieldsPage fields,
      CaseHeads heads,
      StoredRecords stored,
      Proofs proofs,
      AccessLog log,
      CurrentOfficial official) {
    this.cases = cases;
    this.page = page;
    this.fields = fields;
    this.heads = heads;
    this.stored = stored;
    this.proofs = proofs;
    this.log = log;
    this.official = official;
  }

  @GetMapping("/cases/{id}")
  String show(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, Model model) {
    CaseFile head = cases.open(id);
    CaseFile file = cases.shown(head);
    page.fill(model, head, file, official.seat(), all ? Integer.MAX_VALUE : RECORDS_AT_FIRST);
    return "casefile/show";
  }

  /** Who set each field of the case, and its earlier values. */
  @GetMapping("/cases/{id}/fields")
  String fields(@PathVariable UUID id, Model model) {
    fields.fill(model, cases.shown(id), CaseFilePage.inside(official.seat()));
    return "casefile/fields";
  }

  /** The bytes of one record as they are stored and signed. */
  @GetMapping("/cases/{id}/records/{n}")
  String raw(@PathVariable UUID id, @PathVariable long n, Model model) {
    CaseFile file = record(id, n);
    model.addAttribute("head", heads.of(file, ""));
    model.addAttribute("number", n);
    model.addAttribute(
        "stored",
        stored
            .read(file.caseId(), n)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("proof", proofs.ofRecord(file, n).orElse(null));
    return "casefile/record";
  }

  /** The proof that one record stands in the log, to be kept. */
  @GetMapping("/cases/{id}/records/{n}/proof")
  ResponseEntity<?> proof(@PathVariable UUID id, @PathVariable long n) {
    CaseFile file = record(id, n);
    var receipt = proofs.await(file.caseId(), n);
    if (receipt.isEmpty()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create("/cases/" + file.caseId() + "/records/" + n))
          .build();
    }
    log.exported(
        AccessLog.Export.ofCase(
            ExportKind.RECORD_PROOF, ExportFormat.TLOG_PROOF, file.caseId(), n, 1));
    String name =
        file.reference().map(CaseReference::value).orElseGet(() -> file.caseId().toString());
    return Proofs.file(receipt.get(), name + "-record-" + n);
  }

  /** A record that the reader may know. */
  private CaseFile record(UUID id, long n) {
    CaseFile file = past(cases.open(id), n);
    if (!CaseFilePage.inside(official.seat()) && Told.of(file.last()).internal()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return file;
  }

  private static CaseFile past(CaseFile head, long n) {
    if (n < 1 || n > head.at()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return CaseFile.at(head.records(), n);
  }
}
