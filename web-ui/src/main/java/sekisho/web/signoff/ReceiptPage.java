package sekisho.web.signoff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseReference;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.ledger.LogHeads;
import sekisho.view.ledger.Receipt;
import sekisho.view.ledger.Receipts;
import sekisho.web.Cases;
import sekisho.web.CurrentOfficial;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Officials;
import sekisho.web.part.Pair;
import sekisho.web.signoff.SignOffActs.Done;

/**
 * Receipts: proof, to be taken away, that a record stands in the log. A record that was just made
 * is waited for; the log covers it in less than a second.
 */
@Component
class ReceiptPage {
  /** How long a page waits; after that the receipt follows. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Cases cases;
  private final CaseHeads heads;
  private final SignOffActs acts;
  private final Receipts receipts;
  private final LogHeads log;
  private final CurrentOfficial official;
  private final Officials officials;
  private final Times times;
  private final Words words;

  ReceiptPage(
      Cases cases,
      CaseHeads heads,
      SignOffActs acts,
      Receipts receipts,
      LogHeads log,
      CurrentOfficial official,
      Officials officials,
      Times times,
      Words words) {
    this.cases = cases;
    this.heads = heads;
    this.acts = acts;
    this.receipts = receipts;
    this.log = log;
    this.official = official;
    this.officials = officials;
    this.times = times;
    this.words = words;
  }

  /** A link to a receipt. */
  record Link(String address, String label) {}

  /**
   * The answer to an act of the reader that was just accepted.
   *
   * @param said what is on record, and how large the log was that covers it
   * @param address of the receipt
   * @param proof of the file; absent when the receipt follows
   */
  record Answer(String said, String address, @Nullable String proof) {}

  /** A file for verifiers. */
  record ProofFile(String name, String content) {}

  /** The receipts of all that was said on the transfer. */
  List<Link> links(CaseFile file) {
    return acts.of(file).stream()
        .map(
            act ->
                new Link(
                    address(file, act.entry().record()),
                    words.of("ledger.link", act.entry().record(), act.label())))
        .toList();
  }

  /** The answer to the newest act of the reader; waits for the receipt. */
  Optional<Answer> answer(CaseFile file) {
    return acts.newest(file, official.person()).map(act -> answer(file, act));
  }

  private Answer answer(CaseFile file, Done act) {
    long record = act.entry().record();
    String address = address(file, record);
    return receipts
        .await(file.caseId(), record, PATIENCE)
        .map(
            receipt ->
                new Answer(
                    words.of(
                        "ledger.answer",
                        act.label(),
                        record,
                        receipt.leaf().index() + 1,
                        receipt.head().size()),
                    address,
                    address + "/proof"))
        .orElseGet(
            () -> new Answer(words.of("ledger.answer.later", act.label(), record), address, null));
  }

  /** Fills the model and names the template. */
  String show(UUID id, long record, Model model) {
    CaseFile file = cases.open(id);
    Entry entry = entry(file, record);
    Optional<Receipt> receipt = receipts.await(file.caseId(), record, PATIENCE);
    model.addAttribute("head", heads.of(file, "/signoff"));
    model.addAttribute("board", CaseHeads.address(file) + "/signoff");
    model.addAttribute("record", record);
    model.addAttribute("again", address(file, record));
    model.addAttribute(
        "said",
        acts.of(file).stream()
            .filter(act -> act.entry().record() == record)
            .map(Done::label)
            .findFirst()
            .orElseGet(() -> words.of("ledger.act.record")));
    model.addAttribute("fact", fact(entry));
    receipt.ifPresent(
        r -> {
          model.addAttribute("receipt", r);
          model.addAttribute("place", r.leaf().index() + 1);
          model.addAttribute("size", r.head().size());
          model.addAttribute("log", log(r));
          model.addAttribute("key", log.verifierKey());
          model.addAttribute("proof", address(file, record) + "/proof");
        });
    return "signoff/receipt";
  }

  /** The file of a receipt; empty while the receipt follows. */
  Optional<ProofFile> file(UUID id, long record) {
    CaseFile file = cases.open(id);
    entry(file, record);
    String name = file.reference().map(CaseReference::value).orElse("case") + "-" + record;
    return receipts
        .await(file.caseId(), record, PATIENCE)
        .map(receipt -> new ProofFile(name + ".tlog-proof", receipt.proof()));
  }

  private List<Pair> fact(Entry entry) {
    var pairs = new ArrayList<Pair>();
    pairs.add(pair("who", officials.inSeat(entry.person(), entry.seat())));
    pairs.add(pair("at", times.atSecond(entry.at())));
    return pairs;
  }

  private List<Pair> log(Receipt receipt) {
    var pairs = new ArrayList<Pair>();
    pairs.add(pair("event", receipt.leaf().eventId()));
    pairs.add(pair("index", Long.toString(receipt.leaf().index())));
    pairs.add(pair("origin", receipt.head().origin()));
    pairs.add(pair("size", Long.toString(receipt.head().size())));
    pairs.add(pair("root", receipt.head().root()));
    pairs.add(pair("signed", times.atSecond(receipt.head().at())));
    return pairs;
  }

  private Pair pair(String name, String value) {
    return Pair.of(words.of("ledger." + name), value);
  }

  private static Entry entry(CaseFile file, long record) {
    return file.records().stream()
        .filter(r -> r.record() == record)
        .map(r -> new Entry(r.record(), r.by()))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String address(CaseFile file, long record) {
    return CaseHeads.address(file) + "/signoff/receipts/" + record;
  }
}
