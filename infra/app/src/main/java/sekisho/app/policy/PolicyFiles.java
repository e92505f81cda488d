package sekisho.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The policy files of the product: every decision table under {@code policy/}, one file a version.
 */
final class PolicyFiles {
  private PolicyFiles() {}

  /** All versions, oldest first. */
  static List<PolicyTables> read() {
    List<PolicyTables> tables = new ArrayList<>();
    try {
      for (Resource file : find()) {
        try (InputStream in = file.getInputStream()) {
          tables.add(
              PolicyTables.read(Objects.requireNonNull(file.getFilename()), in.readAllBytes()));
        }
      }
    } catch (IOException cause) {
      throw new IllegalStateException("The policy files cannot be read", cause);
    }
    tables.sort(Comparator.comparing(t -> t.version().effectiveFrom()));
    return List.copyOf(tables);
  }

  private static Resource[] find() throws IOException {
    return new PathMatchingResourcePatternResolver(PolicyFiles.class.getClassLoader())
        .getResources("classpath*:policy/*.dmn");
  }
}
