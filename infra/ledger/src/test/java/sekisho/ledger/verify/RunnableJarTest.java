package sekisho.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier as one file: it runs where nothing else of this program is. */
class RunnableJarTest {
  @TempDir Path folder;

  @Test
  void one_file_verifies_an_export_and_names_what_is_wrong() throws Exception {
    Path jar = folder.resolve(RunnableJar.NAME);
    RunnableJar.main(new String[] {jar.toString()});
    assertThat(Files.size(jar)).isLessThan(6_000_000);
    Path export = folder.resolve("export");
    WrittenExport written = new WrittenExport().signedCase("c-1").into(export);
    assertThat(run(jar, export)).contains("WHOLE.").endsWith("0");
    WrittenExport.put(export, "facts/000.p/16", new byte[] {1});
    assertThat(run(jar, export)).contains("NOT WHOLE.").endsWith("2");
    assertThat(written.entries).hasSize(16);
  }

  private String run(Path jar, Path export) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "verify",
                "--export",
                export.toString(),
                "--lang",
                "en")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + process.waitFor();
  }
}
