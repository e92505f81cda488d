package sekisho.ledger.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program in {@code infra/ledger/src/test/go/stranger}: Go's own packages for signed notes and
 * transparency logs, and nothing of ours. Translated once in a run.
 */
public final class GoProgram {
  private static final Path SOURCES = Path.of("..", "ledger", "src", "test", "go", "stranger");
  private static final int PATIENCE_SECONDS = 120;

  private static final Path PROGRAM = translated();

  private GoProgram() {}

  /**
   * What the program said.
   *
   * @param exit 0 when all is well, else the number of what is wrong
   * @param words its last line
   */
  public record Answer(int exit, String words) {}

  /** Runs it. */
  public static Answer ask(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.addAll(options);
    return run(new ProcessBuilder(command));
  }

  private static Path translated() {
    try {
      Path target = Files.createDirectories(Path.of("target", "go").toAbsolutePath());
      Path program = target.resolve("stranger");
      var go =
          new ProcessBuilder("go", "build", "-o", program.toString(), ".")
              .directory(SOURCES.toFile());
      go.environment().put("GO111MODULE", "off");
      go.environment().put("GOPATH", GoFound.PACKAGES.toString());
      go.environment().put("GOCACHE", target.resolve("cache").toString());
      go.environment().put("GOTOOLCHAIN", "local");
      Answer answer = run(go);
      if (answer.exit() != 0) {
        throw new IllegalStateException("The Go program cannot be translated: " + answer.words());
      }
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer run(ProcessBuilder asked) {
    try {
      Process process = asked.redirectErrorStream(true).start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Go does not answer: " + asked.command());
      }
      return new Answer(process.exitValue(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
