package sekisho.app.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words which key is missing and how to set it. */
final class KeyFailureWords extends AbstractFailureAnalyzer<KeyMissing> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, KeyMissing missing) {
    String what =
        missing.file().isEmpty()
            ? "Production mode needs a key of its own, and " + missing.setting() + " is not set."
            : "The key file cannot be read: " + missing.file();
    return new FailureAnalysis(
        what,
        "Set "
            + missing.setting()
            + " to a key file that only this program can read, outside the database and its"
            + " backups. A file made by a training start ("
            + "keys/ in the data directory) has the right form.",
        missing);
  }
}
