package sekisho.app.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.support.ResourceBundleMessageSource;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioFault;

/**
 * Scenarios at the terminal: checks a file without starting anything, so that an author, or a
 * build, hears what is wrong in the form that editors understand: file, line, code, words.
 */
public final class ScenarioCommandLine {
  /** Checks a file and exits. */
  public static final String CHECK = "--sekisho.scenario.check=";

  /** Takes a file in, publishes it and exits. */
  public static final String IMPORT = "--sekisho.scenario.import=";

  private final Consumer<String> out;
  private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

  /**
   * @param out hears the lines
   */
  public ScenarioCommandLine(Consumer<String> out) {
    this.out = out;
    words.setBasename("messages/scenario");
    words.setDefaultEncoding(StandardCharsets.UTF_8.name());
    words.setFallbackToSystemLocale(false);
  }

  /**
   * Checks a file, in Japanese and in English.
   *
   * @return whether play can rely on it
   */
  public boolean check(String file) throws IOException {
    CheckedScenario checked = new YamlScenarios().read(Files.readAllBytes(Path.of(file)));
    checked.faults().forEach(fault -> tell(file, fault));
    boolean sound = checked.sound().isPresent();
    checked
        .sound()
        .ifPresent(
            scenario ->
                out.accept("%s: OK %s %s".formatted(file, scenario.id(), scenario.version())));
    return sound;
  }

  private void tell(String file, ScenarioFault fault) {
    String kind = fault.error() ? "error" : "warning";
    out.accept("%s:%d: %s %s %s".formatted(file, fault.line(), kind, fault.code(), fault.place()));
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      out.accept("  " + words(fault, "fault", language) + " " + words(fault, "remedy", language));
    }
  }

  private String words(ScenarioFault fault, String part, Locale language) {
    return words.getMessage(
        "scenario." + part + "." + fault.code(), fault.facts().toArray(), language);
  }
}
