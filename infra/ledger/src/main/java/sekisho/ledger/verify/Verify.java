package sekisho.ledger.verify;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.PartMissing;
import sekisho.ledger.Proofs;
import sekisho.ledger.TileTree;
import sekisho.ledger.witness.WitnessServer;

/**
 * The verifier's command line: {@code java -jar sekisho-verify.jar verify --export DIR --policy
 * FILE}. It says in words what is wrong, and by its exit code what kind of thing that is ({@link
 * Fault}); 0 when nothing is, 1 when it cannot be asked so.
 */
public final class Verify {
  static final int WHOLE = 0;
  static final int NOT_UNDERSTOOD = 1;

  private final Terminal terminal;

  private Verify(PrintStream out, PrintStream progress, Words words) {
    this.terminal = new Terminal(out, progress, words);
  }

  @SuppressWarnings("SystemOut") // whoever started this looks at the terminal
  public static void main(String[] typed) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (typed.length > 0 && typed[0].equals("witness")) {
      witness(typed, out); // goes on until it is stopped
    } else {
      System.exit(run(typed, out, progress));
    }
  }

  private static void witness(String[] typed, PrintStream out) {
    Words words = Words.in(Arguments.language(typed));
    try {
      Arguments arguments = Arguments.of(typed);
      WitnessServer server =
          WitnessServer.start(
              arguments.needed("--name"),
              Path.of(arguments.needed("--dir")),
              arguments.option("--address").orElse("127.0.0.1"),
              Math.toIntExact(
                  arguments
                      .number("--port")
                      .orElseThrow(
                          () -> new Arguments.NotUnderstood("refused.missing", "--port"))));
      out.println(words.of("witness.ready", server.address(), server.vkey(), server.logsFile()));
    } catch (Arguments.NotUnderstood e) {
      out.println(e.in(words));
      out.println(words.of("usage"));
      System.exit(NOT_UNDERSTOOD);
    }
  }

  /**
   * @param out where it says what it found
   * @param progress where it says how far it is
   * @return the exit code
   */
  public static int run(String[] typed, PrintStream out, PrintStream progress) {
    Words words = Words.in(Arguments.language(typed));
    Verify verify = new Verify(out, progress, words);
    try {
      return verify.run(Arguments.of(typed));
    } catch (Arguments.NotUnderstood e) {
      out.println(e.in(words));
      return NOT_UNDERSTOOD;
    } catch (Trusted.Unreadable e) {
      return verify.ended(e.findings(), e.findings().size(), 0);
    } catch (PartMissing e) {
      return verify.ended(List.of(Finding.of(Wrong.PART_MISSING, e.path())), 1, 0);
    } catch (UncheckedIOException e) {
      out.println(words.of("refused.file", String.valueOf(e.getMessage())));
      return NOT_UNDERSTOOD;
    }
  }

  private int run(Arguments typed) {
    return switch (typed.command()) {
      case "verify" -> verify(typed);
      case "diff" -> diff(typed);
      case "signoff" -> new Lookups(typed, terminal, this).signOff(typed.subject());
      case "prove" -> new Lookups(typed, terminal, this).prove(typed.subject("FACT"));
      case "bundle" -> new CaseFolder(typed, terminal, this).check();
      case "receipt" -> new Lookups(typed, terminal, this).receipt(typed.subject("FILE"));
      default -> {
        terminal.say("usage");
        yield NOT_UNDERSTOOD;
      }
    };
  }

  private int verify(Arguments typed) {
    long begun = System.nanoTime();
    ExportFolder export = new ExportFolder(Path.of(typed.needed("--export")));
    Trusted trusted = Trusted.of(typed, terminal);
    Head head = head(export, trusted);
    List<Finding> findings = new ArrayList<>(head.findings());
    findings.addAll(Trusted.size(head.checkpoint(), typed.number("--min-size"), terminal));
    typed
        .option("--old")
        .ifPresent(old -> findings.addAll(grown(old, export, head.checkpoint(), trusted)));
    Checked checked =
        new LogCheck(
                export,
                trusted.keys(),
                Runtime.getRuntime().availableProcessors(),
                terminal.progress())
            .check(head.checkpoint());
    praise(checked);
    findings.addAll(checked.findings());
    long more = findings.size() - checked.findings().size() + checked.count();
    return ended(findings, more, System.nanoTime() - begun);
  }

  /** What stands under the signature of the log. */
  record Head(Note note, Checkpoint checkpoint, List<Finding> findings) {}

  Head head(ExportFolder export, Trusted trusted) {
    List<Finding> findings = new ArrayList<>();
    Note note = Trusted.note(_ -> export.checkpoint(), ExportFolder.CHECKPOINT, findings);
    Checkpoint checkpoint = Checkpoint.of(note);
    terminal.say("head.log", checkpoint.origin(), checkpoint.size(), checkpoint.root().base64());
    findings.addAll(trusted.judge(note, terminal));
    return new Head(note, checkpoint, findings);
  }

  private void praise(Checked checked) {
    Checkpoint checkpoint = checked.checkpoint();
    boolean records = checked.findings().stream().noneMatch(f -> f.what().fault() != Fault.TREE);
    if (records) {
      terminal.say("ok.records", checkpoint.size(), checked.streams());
      terminal.say("ok.signoffs", checked.signOffs().size());
    }
    if (checked.rootRight()
        && checked.findings().stream().noneMatch(f -> f.what().fault() == Fault.TREE)) {
      terminal.say("ok.tree");
    }
  }

  private int diff(Arguments typed) {
    long begun = System.nanoTime();
    String old = typed.needed("--old");
    ExportFolder export = new ExportFolder(Path.of(typed.needed("--export")));
    Trusted trusted = Trusted.of(typed, terminal);
    Head head = head(export, trusted);
    List<Finding> findings = new ArrayList<>(head.findings());
    findings.addAll(grown(old, export, head.checkpoint(), trusted));
    return ended(findings, findings.size(), System.nanoTime() - begun);
  }

  /** Whether the log only grew since an older checkpoint that somebody kept. */
  private List<Finding> grown(String old, ExportFolder export, Checkpoint now, Trusted trusted) {
    List<Finding> findings = new ArrayList<>();
    Note note = Trusted.note(Arguments::read, old, findings);
    Checkpoint before = Checkpoint.of(note);
    findings.addAll(trusted.judge(note, terminal));
    if (!before.origin().equals(now.origin())) {
      findings.add(Finding.of(Wrong.OTHER_LOG, before.origin(), now.origin()));
    } else if (before.size() > now.size()) {
      findings.add(Finding.of(Wrong.SHORTER, now.size(), before.size()));
    } else if (follows(before, now, export, findings)) {
      terminal.say("ok.grown", before.size());
    }
    return findings;
  }

  private static boolean follows(
      Checkpoint before, Checkpoint now, ExportFolder export, List<Finding> findings) {
    try {
      boolean follows =
          Proofs.consistent(
              before.size(),
              before.root(),
              now.size(),
              now.root(),
              new TileTree(export, now.size()).consistencyProof(before.size()));
      if (!follows) {
        findings.add(Finding.of(Wrong.NOT_GROWN, before.size(), now.size()));
      }
      return follows;
    } catch (PartMissing e) {
      findings.add(Finding.of(Wrong.PART_MISSING, e.path()));
    } catch (Malformed e) {
      findings.add(Finding.of(Wrong.PART_MALFORMED, "tile", String.valueOf(e.getMessage())));
    }
    return false;
  }

  /** Says what is wrong, and gives the exit code. */
  int ended(List<Finding> findings, long count, long nanos) {
    if (findings.isEmpty()) {
      terminal.say("result.ok", String.format(Locale.ROOT, "%.1f", nanos / 1e9));
      return WHOLE;
    }
    terminal.wrong(findings);
    if (count > findings.size()) {
      terminal.say("wrong.more", count - findings.size());
    }
    int exitCode = findings.getFirst().what().fault().exitCode();
    terminal.say("result.wrong", exitCode);
    return exitCode;
  }
}
