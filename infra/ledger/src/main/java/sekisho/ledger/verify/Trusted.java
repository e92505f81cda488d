package sekisho.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;
import sekisho.ledger.PartMissing;
import sekisho.ledger.TrustPolicy;

/** Whose word the verifier takes, and what it says of a checkpoint by them. */
final class Trusted {
  private final TrustPolicy policy;
  private final EntryVerifier keys;
  private final boolean knowsKeys;

  private Trusted(TrustPolicy policy, EntryVerifier keys, boolean knowsKeys) {
    this.policy = policy;
    this.keys = keys;
    this.knowsKeys = knowsKeys;
  }

  /** As the arguments say; what they leave out is read from the export, and the reader is told. */
  static Trusted of(Arguments typed, Terminal terminal) {
    String policy = content(typed, "--policy", ExportFolder.POLICY);
    String keys = content(typed, "--keys", ExportFolder.EVENT_KEYS);
    TrustPolicy trust = policy(policy);
    try {
      if (typed.option("--policy").isEmpty()) {
        terminal.say("own.policy");
        trust.logs().forEach(key -> terminal.plain("     " + key.vkey()));
        trust.witnesses().values().forEach(key -> terminal.plain("     " + key.vkey()));
      }
      if (typed.option("--keys").isEmpty()) {
        terminal.say("own.keys");
        keys.lines().filter(line -> !line.isBlank()).forEach(l -> terminal.plain("     " + l));
      }
      return new Trusted(trust, new EntryVerifier(FactKeys.parse(keys)), true);
    } catch (Malformed e) {
      throw new Arguments.NotUnderstood(
          "refused.content", "--keys", String.valueOf(e.getMessage()));
    }
  }

  /** For a receipt alone: a policy is needed, the keys of facts are not. */
  static Trusted receipt(Arguments typed, Terminal terminal) {
    typed.needed("--policy");
    return typed.option("--keys").isPresent() || typed.option("--export").isPresent()
        ? of(typed, terminal)
        : new Trusted(policy(content(typed, "--policy", "")), new EntryVerifier(List.of()), false);
  }

  private static TrustPolicy policy(String text) {
    try {
      return TrustPolicy.parse(text);
    } catch (Malformed e) {
      throw new Arguments.NotUnderstood(
          "refused.content", "--policy", String.valueOf(e.getMessage()));
    }
  }

  /** Whether anybody said which keys sign facts. */
  boolean knowsKeys() {
    return knowsKeys;
  }

  private static String content(Arguments typed, String option, String inExport) {
    byte[] bytes =
        typed
            .option(option)
            .map(Arguments::read)
            .or(() -> typed.option("--export").map(dir -> Arguments.read(dir + "/" + inExport)))
            .orElseThrow(() -> new Arguments.NotUnderstood("refused.missing", option));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  EntryVerifier keys() {
    return keys;
  }

  /** Reads a signed checkpoint and says who stands behind it. */
  static Note note(Function<String, byte[]> reader, String file, List<Finding> findings) {
    try {
      Note note = Note.parse(reader.apply(file));
      Checkpoint.of(note);
      return note;
    } catch (PartMissing e) {
      findings.add(Finding.of(Wrong.PART_MISSING, e.path()));
    } catch (Malformed e) {
      findings.add(Finding.of(Wrong.CHECKPOINT_UNREADABLE, String.valueOf(e.getMessage())));
    }
    throw new Unreadable(findings);
  }

  /** Without a checkpoint there is nothing to check. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    Unreadable(List<Finding> findings) {
      this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
      return findings;
    }
  }

  /** What is wrong with who signed a checkpoint; what is right is said on the terminal. */
  List<Finding> judge(Note note, Terminal terminal) {
    List<Finding> findings = new ArrayList<>();
    Checkpoint checkpoint = Checkpoint.of(note);
    TrustPolicy.Trust trust = policy.judge(note);
    trust.forged().forEach(name -> findings.add(Finding.of(Wrong.SIGNATURE_FORGED, name)));
    trust.log().ifPresent(key -> terminal.say("ok.log", named(key)));
    if (trust.log().isEmpty() && trust.forged().isEmpty()) {
      findings.add(Finding.of(Wrong.LOG_UNKNOWN, checkpoint.origin()));
    }
    if (!trust.quorum()) {
      findings.add(Finding.of(Wrong.WITNESSES_TOO_FEW, trust.witnesses().size()));
    } else if (policy.asksForNobody()) {
      terminal.say("no.witnesses");
    }
    if (!trust.witnesses().isEmpty()) {
      terminal.say(
          "ok.witnesses",
          trust.witnesses().entrySet().stream()
              .map(w -> w.getKey() + " (" + w.getValue() + ")")
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    return findings;
  }

  private static String named(NoteKey key) {
    return key.name() + " (" + key.id() + ")";
  }

  /** Whether the log has shrunk below a size that somebody remembers. */
  static List<Finding> size(Checkpoint checkpoint, OptionalLong least, Terminal terminal) {
    if (least.isEmpty()) {
      return List.of();
    }
    if (checkpoint.size() < least.getAsLong()) {
      return List.of(Finding.of(Wrong.SHORTER, checkpoint.size(), least.getAsLong()));
    }
    terminal.say("ok.size", least.getAsLong());
    return List.of();
  }
}
