package sekisho.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product with its writers in a process of its own. */
final class KillableSekisho implements AutoCloseable {
  private final Process process;
  private final Path output;

  private KillableSekisho(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static KillableSekisho start(Path directory, List<String> settings) throws IOException {
    Path output = directory.resolve("sekisho.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writers.class.getName(),
                directory.toString()));
    command.addAll(settings);
    return new KillableSekisho(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start(),
        output);
  }

  /**
   * @throws IllegalStateException when it ended by itself
   */
  void mustBeAlive() throws IOException {
    if (!process.isAlive()) {
      throw new IllegalStateException("Sekisho ended:\n" + Files.readString(output));
    }
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
