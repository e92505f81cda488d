package sekisho.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.ledger.Bundles;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.PartMissing;
import sekisho.ledger.TlogProof;

/**
 * The folder that an inspector gets for one case (decision 33): its records with their proofs, its
 * documents and texts.
 */
final class CaseFolder {
  /** What stands before a text, so that its hash says nothing about it. */
  private static final int SALT_BYTES = 32;

  private static final String RECORDS = "records";
  private static final List<String> PAPERS = List.of("documents", "texts");

  private final Path folder;
  private final ExportFolder files;
  private final Trusted trusted;
  private final Terminal terminal;
  private final Verify verify;
  private final Findings findings = new Findings(LogCheck.NAMED);
  private final Set<Note> judged = new HashSet<>();
  private long sealed;
  private long papers;

  CaseFolder(Arguments typed, Terminal terminal, Verify verify) {
    this.folder = Path.of(typed.needed("--export"));
    this.files = new ExportFolder(folder);
    this.trusted = Trusted.of(typed, terminal);
    this.terminal = terminal;
    this.verify = verify;
  }

  /** Checks all of it and says what it found; the records are numbered as in the case, from 1. */
  int check() {
    long begun = System.nanoTime();
    List<Path> records = children(RECORDS);
    if (records.isEmpty()) {
      terminal.say("bundle.none", folder);
      return Verify.NOT_UNDERSTOOD;
    }
    Streams streams = new Streams();
    SignOffs signOffs = new SignOffs();
    Set<String> cases = new HashSet<>();
    for (Path record : records) {
      String path = RECORDS + "/" + record.getFileName() + "/";
      findings.reading(
          path,
          () ->
              read(number(record), path)
                  .ifPresent(
                      read -> {
                        cases.add(read.fact().aggregateId());
                        signOffs.add(read.fact(), read.act());
                        streams.add(read.record(), read.fact()).ifPresent(findings::add);
                      }));
    }
    streams.gaps().forEach(findings::add);
    PAPERS.forEach(kind -> children(kind).forEach(this::paper));
    findings.addAll(signOffs.findings());
    if (findings.count() == 0) {
      praise(records.size());
    }
    cases.forEach(id -> signOffs.courses(Optional.of(id)).forEach(course -> course.tell(terminal)));
    return verify.ended(findings.all(), findings.count(), System.nanoTime() - begun);
  }

  private void praise(int records) {
    terminal.say("ok.case", records);
    terminal.say("ok.sealed", sealed);
    if (sealed < records) {
      terminal.say("not.sealed", records - sealed);
    }
    terminal.say("ok.papers", papers);
  }

  private Optional<BundleCheck.Read> read(long number, String path) {
    byte[] entry = files.read(path + "entry.json");
    Bundles.Stored stored =
        new Bundles.Stored(files.read(path + "payload.json"), files.read(path + "metadata.json"));
    proof(number, path + "proof" + TlogProof.FILE_ENDING, entry);
    return BundleCheck.one(number, entry, Optional.of(stored), trusted.keys(), findings);
  }

  /**
   * That the record stands in the log; a record so young that the log had no place for it has none.
   */
  private void proof(long number, String path, byte[] entry) {
    if (!Files.exists(folder.resolve(path))) {
      return;
    }
    findings.reading(
        path,
        () -> {
          TlogProof proof = TlogProof.parse(new String(files.read(path), StandardCharsets.UTF_8));
          if (judged.add(proof.checkpoint())) {
            findings.addAll(trusted.judge(proof.checkpoint(), terminal));
          }
          if (proof.proves(entry)) {
            sealed++;
          } else {
            findings.add(Finding.at(number, Wrong.PROOF_FAILS));
          }
        });
  }

  /** A paper is named by its hash; a text by that of its salt and itself, which stand beside it. */
  private void paper(Path file) {
    String name = file.getFileName().toString();
    String path = folder.relativize(file).toString().replace('\\', '/');
    Path salted = file.resolveSibling(stem(name) + ".blob");
    if (name.endsWith(".txt") && Files.exists(salted)) {
      findings.reading(path, () -> sameText(path, path.replaceFirst("txt$", "blob")));
      return;
    }
    papers++;
    findings.reading(
        path,
        () -> {
          if (!sha256(files.read(path)).equals(stem(name))) {
            throw new Malformed("its hash is another");
          }
        });
  }

  private void sameText(String text, String salted) {
    byte[] blob = files.read(salted);
    byte[] read = files.read(text);
    int salt = blob.length - read.length;
    if (salt != SALT_BYTES || !Arrays.equals(blob, salt, blob.length, read, 0, read.length)) {
      throw new Malformed("it reads otherwise than what was sealed");
    }
  }

  private List<Path> children(String kind) {
    if (!Files.isDirectory(folder.resolve(kind))) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder.resolve(kind))) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(kind, e);
    }
  }

  private static long number(Path record) {
    try {
      return Long.parseLong(record.getFileName().toString());
    } catch (NumberFormatException e) {
      throw new PartMissing(RECORDS + "/" + record.getFileName());
    }
  }

  private static String stem(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
