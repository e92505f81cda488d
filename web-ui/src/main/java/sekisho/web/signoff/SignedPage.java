package sekisho.web.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.DossierHash;
import sekisho.view.access.AccessLine;
import sekisho.view.access.CaseReads;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.SignOff.Round;
import sekisho.view.casefile.SignOff.Signature;
import sekisho.web.Cases;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/**
 * What was on the page that a minister signed: the papers at the record at which that minister last
 * opened them before the signature, and whether the dossier made again from the records has the
 * hash that was signed.
 */
@Component
class SignedPage {
  private static final String CONFIRMATION = "/cases/{id}/signoff/confirmation";

  private final Cases cases;
  private final CaseHeads heads;
  private final Shown shown;
  private final Rounds rounds;
  private final Dossiers dossiers;
  private final CaseReads reads;
  private final Officials officials;
  private final Times times;
  private final Words words;

  SignedPage(
      Cases cases,
      CaseHeads heads,
      Shown shown,
      Rounds rounds,
      Dossiers dossiers,
      CaseReads reads,
      Officials officials,
      Times times,
      Words words) {
    this.cases = cases;
    this.heads = heads;
    this.shown = shown;
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.reads = reads;
    this.officials = officials;
    this.times = times;
    this.words = words;
  }

  /** A signature in its round. */
  private record Signed(Round round, Signature signature) {
    Entry entry() {
      return signature.entry();
    }
  }

  /**
   * Fills the model and names the template.
   *
   * @param record the number of the record of the signature
   */
  String show(UUID id, long record, Model model) {
    CaseFile now = cases.open(id);
    Signed signed =
        find(now, record).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<AccessLine> read = read(now, signed);
    long at = read.flatMap(AccessLine::record).orElse(record - 1);
    CaseFile then = CaseFile.at(now.records(), at);
    Optional<DossierHash> again = dossiers.open(now.caseId(), at);
    boolean same = again.filter(signed.round().dossier()::equals).isPresent();
    model.addAttribute("head", heads.of(then, "/signoff"));
    model.addAttribute("board", CaseHeads.address(now) + "/signoff?at=" + record);
    model.addAttribute("shownAt", at);
    model.addAttribute("same", same ? Chip.ok(words("same")) : Chip.bad(words("differs")));
    model.addAttribute("sameWords", words(same ? "same.words" : "differs.words"));
    model.addAttribute("evidence", evidence(signed, read, at, again));
    model.addAttribute("round", rounds.of(then, signed.round()));
    shown.fill(then, model);
    return "signoff/signed";
  }

  private static Optional<Signed> find(CaseFile file, long record) {
    return file.signOff().rounds().stream()
        .flatMap(round -> round.signatures().stream().map(s -> new Signed(round, s)))
        .filter(s -> s.entry().record() == record)
        .findFirst();
  }

  /** The read of this very dossier: what was opened before it was frozen is another. */
  private Optional<AccessLine> read(CaseFile file, Signed signed) {
    return reads
        .last(file.caseId(), signed.entry().person(), CONFIRMATION, signed.entry().at())
        .filter(
            line ->
                line.record()
                    .filter(n -> n >= signed.round().frozen().record())
                    .filter(n -> n < signed.entry().record())
                    .isPresent());
  }

  private List<Pair> evidence(
      Signed signed, Optional<AccessLine> read, long at, Optional<DossierHash> again) {
    Entry entry = signed.entry();
    var pairs = new ArrayList<Pair>();
    pairs.add(pair("by", officials.inSeat(entry.person(), entry.seat())));
    pairs.add(pair("at", words.of("casefile.at", entry.record(), times.atSecond(entry.at()))));
    pairs.add(
        pair(
            "shown",
            read.map(r -> words.of("signoff.signed.read", at, times.atSecond(r.at())))
                .orElseGet(() -> words.of("signoff.signed.unread", at))));
    pairs.add(pair("hash", signed.round().dossier().sha256()));
    pairs.add(pair("again", again.map(DossierHash::sha256).orElse(null)));
    return pairs;
  }

  private Pair pair(String name, @Nullable String value) {
    return Pair.of(words(name), value);
  }

  private String words(String key) {
    return words.of("signoff.signed." + key);
  }
}
