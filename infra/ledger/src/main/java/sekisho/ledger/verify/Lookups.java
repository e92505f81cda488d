package sekisho.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sekisho.ledger.Hash;
import sekisho.ledger.Malformed;
import sekisho.ledger.Recordable;
import sekisho.ledger.SignedEntry;
import sekisho.ledger.TileTree;
import sekisho.ledger.TlogProof;

/** Questions about one fact or one case; each record that answers is proved on its own. */
final class Lookups {
  private final Arguments typed;
  private final Terminal terminal;
  private final Verify verify;

  Lookups(Arguments typed, Terminal terminal, Verify verify) {
    this.typed = typed;
    this.terminal = terminal;
    this.verify = verify;
  }

  /**
   * Sign-offs, made anew from the records of their cases, each record with its proof.
   *
   * @param caseId of one case; of all that the four ministers concluded when empty
   */
  int signOff(Optional<String> caseId) {
    long begun = System.nanoTime();
    ExportFolder export = new ExportFolder(Path.of(typed.needed("--export")));
    Trusted trusted = Trusted.of(typed, terminal);
    Verify.Head head = verify.head(export, trusted);
    Findings findings = new Findings(LogCheck.NAMED);
    findings.addAll(head.findings());
    TileTree tree = new TileTree(export, head.checkpoint().size());
    SignOffs signOffs = new SignOffs();
    Streams streams = new Streams();
    for (RecordSearch.Found found :
        RecordSearch.find(
            export, head.checkpoint().size(), fact -> isCase(fact, caseId), _ -> false)) {
      BundleCheck.one(found.record(), found.entry(), found.stored(), trusted.keys(), findings)
          .ifPresent(
              read -> {
                signOffs.add(read.fact(), read.act());
                streams.add(read.record(), read.fact()).ifPresent(findings::add);
              });
      proved(found, tree, head, findings);
    }
    streams.gaps().forEach(findings::add);
    findings.addAll(signOffs.findings());
    List<CaseCourse> courses = signOffs.courses(caseId);
    if (courses.isEmpty() && caseId.isPresent()) {
      terminal.say("signoff.unknown", caseId.get());
      return Verify.NOT_UNDERSTOOD;
    }
    courses.forEach(course -> course.tell(terminal));
    return verify.ended(findings.all(), findings.count(), System.nanoTime() - begun);
  }

  private static boolean isCase(Recordable fact, Optional<String> caseId) {
    return fact.aggregateType().equals(Act.CASE)
        && caseId.filter(id -> !id.equals(fact.aggregateId())).isEmpty();
  }

  /** Writes the receipt of a fact, after checking it. */
  int prove(String fact) {
    long begun = System.nanoTime();
    ExportFolder export = new ExportFolder(Path.of(typed.needed("--export")));
    Trusted trusted = Trusted.of(typed, terminal);
    Verify.Head head = verify.head(export, trusted);
    Findings findings = new Findings(LogCheck.NAMED);
    findings.addAll(head.findings());
    List<RecordSearch.Found> all =
        RecordSearch.find(
            export,
            head.checkpoint().size(),
            f -> f.eventId().equals(fact),
            n -> Long.toString(n).equals(fact));
    if (all.isEmpty()) {
      terminal.say("prove.unknown", fact);
      return Verify.NOT_UNDERSTOOD;
    }
    RecordSearch.Found found = all.getFirst();
    TileTree tree = new TileTree(export, head.checkpoint().size());
    Optional<BundleCheck.Read> read =
        BundleCheck.one(found.record(), found.entry(), found.stored(), trusted.keys(), findings);
    if (proved(found, tree, head, findings)) {
      read.ifPresent(r -> praise(found.record(), r.fact()));
      List<Hash> path = tree.inclusionProof(found.record());
      write(TlogProof.of(found.entry(), found.record(), path, head.note()));
    }
    return verify.ended(findings.all(), findings.count(), System.nanoTime() - begun);
  }

  private void write(TlogProof receipt) {
    String file = typed.option("-o").orElse("record-" + receipt.index() + TlogProof.FILE_ENDING);
    try {
      Files.write(Path.of(file), receipt.bytes());
      terminal.say("prove.written", file);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** A receipt alone: who signed it, and the record that it is for. */
  int receipt(String file) {
    long begun = System.nanoTime();
    Trusted trusted = Trusted.receipt(typed, terminal);
    Findings findings = new Findings(LogCheck.NAMED);
    try {
      TlogProof receipt = TlogProof.parse(new String(Arguments.read(file), StandardCharsets.UTF_8));
      findings.addAll(trusted.judge(receipt.checkpoint(), terminal));
      byte[] entry = receipt.entry().orElseThrow(() -> new Malformed("no entry in it"));
      Optional<BundleCheck.Read> read =
          trusted.knowsKeys()
              ? BundleCheck.one(receipt.index(), entry, Optional.empty(), trusted.keys(), findings)
              : Optional.of(
                  new BundleCheck.Read(
                      receipt.index(), SignedEntry.parse(entry).fact(), Optional.empty()));
      if (receipt.proves(entry)) {
        read.ifPresent(r -> praise(receipt.index(), r.fact()));
      } else {
        findings.add(Finding.at(receipt.index(), Wrong.PROOF_FAILS));
      }
    } catch (Malformed e) {
      findings.add(Finding.of(Wrong.PART_MALFORMED, file, String.valueOf(e.getMessage())));
    }
    return verify.ended(findings.all(), findings.count(), System.nanoTime() - begun);
  }

  private void praise(long record, Recordable fact) {
    terminal.say(
        "ok.proof",
        Long.toString(record),
        fact.type(),
        fact.aggregateId(),
        Long.toString(fact.sequence() + 1),
        fact.at().toString());
  }

  /** Whether the record stands in the tree that was signed. */
  private static boolean proved(
      RecordSearch.Found found, TileTree tree, Verify.Head head, Findings findings) {
    boolean[] proved = {false};
    findings.reading(
        "tile",
        () -> {
          TlogProof receipt =
              TlogProof.of(
                  found.entry(), found.record(), tree.inclusionProof(found.record()), head.note());
          proved[0] = receipt.proves(found.entry());
          if (!proved[0]) {
            findings.add(Finding.at(found.record(), Wrong.PROOF_FAILS));
          }
        });
    return proved[0];
  }
}
