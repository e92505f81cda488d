package sekisho.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The policy files of the product: every decision table under {@code policy/}, one file a version.
 */
public final class PolicyFiles {
  private static final String ENDING = ".dmn";

  private PolicyFiles() {}

  /** The ids of all versions, by the names of their files. */
  public static Set<String> versions() {
    try {
      return Arrays.stream(find())
          .map(file -> Objects.requireNonNull(file.getFilename()))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException cause) {
      throw new IllegalStateException("The policy files cannot be found", cause);
    }
  }

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
        .getResources("classpath*:policy/*" + ENDING);
  }
}
