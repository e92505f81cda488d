package sekisho.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a browser test run where a Chromium is on the PATH.
 *
 * <p>Elsewhere the test is skipped, and says so loudly; with {@code CI=true} it fails instead, so
 * that no release goes out with pages that nobody opened.
 */
final class ChromiumFound implements ExecutionCondition {
  // The shell is the same browser without its own windows, and takes a quarter less work.
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (path().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium found");
    }
    String words =
        "BROWSER TEST NOT RUN: %s. No Chromium on the PATH (looked for %s)."
            .formatted(context.getDisplayName(), String.join(", ", NAMES));
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(words + " With CI=true that is a failure.");
    }
    String line = "!".repeat(words.length());
    System.out.printf("%n%s%n%s%n%s%n%n", line, words, line);
    return ConditionEvaluationResult.disabled(words);
  }

  /** Where the browser is. */
  static Optional<Path> path() {
    String path = System.getenv().getOrDefault("PATH", "");
    List<Path> folders = Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
