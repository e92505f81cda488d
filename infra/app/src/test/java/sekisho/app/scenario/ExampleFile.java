package sekisho.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.CheckedScenario;

/** The annotated example that comes with the product, as it is and with a change. */
final class ExampleFile {
  static final String TEXT = text(new ClassPathResource("scenarios/first-steps.yaml"));

  private ExampleFile() {}

  /** The files of all scenarios that come with the product. */
  static List<Resource> all() {
    try {
      return Arrays.asList(
          new PathMatchingResourcePatternResolver().getResources("classpath*:scenarios/*.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example with one text in place of another, which has to be there. */
  static String with(String before, String after) {
    if (!TEXT.contains(before)) {
      throw new IllegalStateException("The example has no " + before);
    }
    return TEXT.replace(before, after);
  }

  static CheckedScenario read(String text) {
    return new YamlScenarios().read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Scenario sound(String text) {
    CheckedScenario checked = read(text);
    return checked
        .sound()
        .orElseThrow(() -> new IllegalStateException("Errors: " + checked.errors()));
  }

  /** The line, from 1, on which a text first stands. */
  static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count()
        + (text.substring(0, text.indexOf(part)).endsWith("\n") ? 1 : 0);
  }
}
