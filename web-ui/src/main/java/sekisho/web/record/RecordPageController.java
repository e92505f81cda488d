package sekisho.web.record;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.record.FoundRecord;
import sekisho.view.record.RecordKind;
import sekisho.view.record.RecordSearch;
import sekisho.view.record.StoredFact;
import sekisho.view.record.StoredFacts;
import sekisho.view.venue.Venue;
import sekisho.web.AccessLog;
import sekisho.web.CurrentOfficial;
import sekisho.web.ShownCase;
import sekisho.web.proof.Proofs;

/** Any record in its stored form, with the proof that it stands in the log. */
@Controller
class RecordPageController {
  private static final String PAGE = "/records/{event}";

  private final RecordSearch search;
  private final StoredFacts stored;
  private final FoundLines lines;
  private final Proofs proofs;
  private final CurrentOfficial official;
  private final AccessLog log;

  RecordPageController(
      RecordSearch search,
      StoredFacts stored,
      FoundLines lines,
      Proofs proofs,
      CurrentOfficial official,
      AccessLog log) {
    this.search = search;
    this.stored = stored;
    this.lines = lines;
    this.proofs = proofs;
    this.official = official;
    this.log = log;
  }

  @GetMapping(PAGE)
  String show(@PathVariable UUID event, Model model) {
    FoundRecord fact = fact(event);
    StoredFact kept = stored.read(fact.eventId()).orElseThrow(RecordPageController::notThere);
    read(fact);
    model.addAttribute("line", lines.of(List.of(fact)).getFirst());
    model.addAttribute("stored", kept);
    model.addAttribute(
        "proof",
        everywhere(
            () -> proofs.ofEvent(fact.eventId(), fact.stream(), fact.number(), kept.entry())));
    return "record/show";
  }

  @GetMapping(PAGE + "/proof")
  ResponseEntity<?> proof(@PathVariable UUID event) {
    FoundRecord fact = fact(event);
    var receipt = everywhere(() -> proofs.receipt(fact.eventId()));
    if (receipt.isEmpty()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create("/records/" + event))
          .build();
    }
    log.exported(
        AccessLog.Export.list(
            ExportKind.RECORD_PROOF, ExportFormat.TLOG_PROOF, List.of("id=" + fact.eventId()), 1));
    return Proofs.file(receipt.get(), "record-" + fact.eventId());
  }

  /** Who stands in an exercise finds what belongs to it; elsewhere, whatever there is. */
  private FoundRecord fact(UUID event) {
    return search
        .one(event.toString())
        .filter(
            found -> official.exercise().isEmpty() || official.exercise().equals(found.exercise()))
        .orElseThrow(RecordPageController::notThere);
  }

  /** The stored form of a record of a case says what the case says, so it is read like the case. */
  private void read(FoundRecord fact) {
    if (fact.kind() == RecordKind.CASE) {
      fact.caseId()
          .ifPresent(id -> log.read(new ShownCase(id, fact.number(), fact.number()), PAGE));
    }
  }

  private static <T> T everywhere(Supplier<T> work) {
    return new Venue.Everywhere().supply(work);
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
