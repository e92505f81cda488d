package sekisho.view.debrief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import sekisho.message.DocumentHash;
import sekisho.message.ReportSection;
import sekisho.message.TextRef;
import sekisho.view.debrief.DebriefFile.Draft;
import sekisho.view.exercise.ExerciseRecord;

/**
 * The hash under a signed report: over the entry of every record on which it rests, every word that
 * was written in it and every line of the improvement plan as it was agreed. How far a line has got
 * since is no part of it.
 */
public final class ReportHash {
  private ReportHash() {}

  /**
   * The hash of a draft.
   *
   * @param words what a reference to a text says
   */
  public static DocumentHash of(Report report, Draft draft, Function<TextRef, String> words) {
    MessageDigest sha256 = sha256();
    add(sha256, "sekisho report 1");
    add(sha256, report.playback().exercise().toString());
    add(sha256, report.overview().scenario().toString());
    add(sha256, Integer.toString(draft.revision()));
    for (ExerciseRecord r : report.playback().records()) {
      add(sha256, r.number() + " " + r.entryHash());
    }
    for (ReportSection section : ReportSection.values()) {
      add(sha256, section.name());
      TextRef text = draft.sections().get(section);
      add(sha256, text == null ? "" : words.apply(text));
    }
    for (DebriefFile.PlanLine line : agreed(report, draft)) {
      add(sha256, words.apply(line.action().what()));
      add(sha256, words.apply(line.action().owner()));
      add(sha256, line.action().due() + " " + line.action().evidence());
    }
    return new DocumentHash(HexFormat.of().formatHex(sha256.digest()));
  }

  /** The lines of the plan that stood in it when it was signed; all, while it is not. */
  private static List<DebriefFile.PlanLine> agreed(Report report, Draft draft) {
    long until = draft.signed().map(DebriefFile.Signature::record).orElse(Long.MAX_VALUE);
    return report.file().plan().stream().filter(line -> line.record() < until).toList();
  }

  /** The length goes first, so that no word can move from one part to the next unseen. */
  private static void add(MessageDigest sha256, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    sha256.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    sha256.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
