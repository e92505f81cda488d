package sekisho.ledger.stranger;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a test run where Go and its module packages are there (Debian: golang-go,
 * golang-golang-x-mod-dev). Elsewhere the test is skipped, and says so loudly; with {@code CI=true}
 * it fails instead, so that no release goes out that strangers did not look at.
 */
public final class GoFound implements ExecutionCondition {
  /** Where Debian puts the sources of Go packages. */
  static final Path PACKAGES = Path.of("/usr/share/gocode");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (found()) {
      return ConditionEvaluationResult.enabled("Go found");
    }
    String words =
        "NOT LOOKED AT BY STRANGERS: %s. No Go on the PATH, or no golang.org/x/mod in %s."
            .formatted(context.getDisplayName(), PACKAGES);
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(words + " With CI=true that is a failure.");
    }
    String line = "!".repeat(words.length());
    System.out.printf("%n%s%n%s%n%s%n%n", line, words, line);
    return ConditionEvaluationResult.disabled(words);
  }

  private static boolean found() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Files.isDirectory(PACKAGES.resolve("src/golang.org/x/mod/sumdb/tlog"))
        && Arrays.stream(path.split(File.pathSeparator))
            .map(folder -> Path.of(folder).resolve("go"))
            .anyMatch(Files::isExecutable);
  }
}
