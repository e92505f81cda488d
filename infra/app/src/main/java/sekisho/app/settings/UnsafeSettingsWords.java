package sekisho.app.settings;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what is unsafe, all at once, and what to do about each. */
final class UnsafeSettingsWords extends AbstractFailureAnalyzer<UnsafeSettings> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafeSettings unsafe) {
    return new FailureAnalysis(
        "Sekisho does not start, because what it records would not be safe here:"
            + lines(unsafe, UnsafeSetting::what),
        lines(unsafe, UnsafeSetting::remedy).strip(),
        unsafe);
  }

  private static String lines(UnsafeSettings unsafe, Function<UnsafeSetting, String> words) {
    return unsafe.settings().stream()
        .map(words)
        .distinct()
        .collect(Collectors.joining("\n  - ", "\n  - ", ""));
  }
}
