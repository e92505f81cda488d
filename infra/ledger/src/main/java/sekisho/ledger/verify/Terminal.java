package sekisho.ledger.verify;

import java.io.PrintStream;
import java.util.List;

/** Where the verifier says what it found: a line for each thing. */
final class Terminal {
  private final PrintStream out;
  private final PrintStream progress;
  private final Words words;

  /**
   * @param out what was found
   * @param progress how far it is, for somebody who waits
   */
  Terminal(PrintStream out, PrintStream progress, Words words) {
    this.out = out;
    this.progress = progress;
    this.words = words;
  }

  void say(String key, Object... facts) {
    out.println(words.of(key, facts));
  }

  void plain(String line) {
    out.println(line);
  }

  void wrong(List<Finding> findings) {
    findings.forEach(finding -> say("wrong.head", words.of(finding)));
  }

  String word(String key) {
    return words.of(key);
  }

  /** How far the check is, once a second. */
  Progress progress() {
    long[] last = {System.nanoTime()};
    return (done, all) -> {
      if (System.nanoTime() - last[0] > 1_000_000_000L) {
        last[0] = System.nanoTime();
        progress.println(words.of("progress", done, all));
      }
    };
  }
}
