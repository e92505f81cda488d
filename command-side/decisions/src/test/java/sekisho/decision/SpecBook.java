package sekisho.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import sekisho.message.CaseCommand;
import sekisho.message.Ground;
import sekisho.message.Seat;
import sekisho.message.Stage;

/**
 * Writes down what the specs said: {@code target/specs/specs.tsv}, one line a when / then, sorted.
 *
 * <p>The documents for officials and the index of rules are made from it, and a ground of refusal
 * that no spec reaches fails the build.
 */
public final class SpecBook implements TestExecutionListener {
  private static final StackWalker STACK = StackWalker.getInstance();
  private static final Map<String, List<String>> SPECS =
      Collections.synchronizedMap(new TreeMap<>());

  static void told(
      Stage before, Seat seat, CaseCommand command, String facts, @Nullable Ground ground) {
    tell(before.name(), seat, command.getClass().getSimpleName(), facts, ground);
  }

  /** A refusal outside a case. */
  public static void refused(Seat seat, String command, Ground ground) {
    tell("", seat, command, "", ground);
  }

  private static void tell(
      String before, Seat seat, String command, String facts, @Nullable Ground ground) {
    StackWalker.StackFrame spec =
        STACK
            .walk(
                frames ->
                    frames
                        .filter(
                            f ->
                                f.getClassName().endsWith("Spec")
                                    || f.getClassName().endsWith("Story"))
                        .reduce((_, outer) -> outer))
            .orElseThrow(() -> new IllegalStateException("A spec says when and then"));
    String name = spec.getClassName().substring(spec.getClassName().lastIndexOf('.') + 1);
    String line =
        String.join(
            "\t",
            name,
            spec.getMethodName(),
            before,
            seat.name(),
            command,
            facts,
            ground == null ? "" : ground.name());
    SPECS.computeIfAbsent(name + "\t" + spec.getMethodName(), _ -> new ArrayList<>()).add(line);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (SPECS.isEmpty()) {
      return;
    }
    try {
      Path folder = Files.createDirectories(Path.of("target", "specs"));
      Files.write(
          folder.resolve("specs.tsv"), SPECS.values().stream().flatMap(List::stream).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
