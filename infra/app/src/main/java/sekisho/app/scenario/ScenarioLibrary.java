package sekisho.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import sekisho.message.Refused;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioReader;

/**
 * The scenarios that come with the product: taken in and published at the first start, by the
 * product itself, through the command bus. What was published, or retired, is left alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScenarioLibrary implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");
  private static final String FILES = "classpath*:scenarios/*.yaml";

  private final ScenarioReader reader;
  private final ScenarioImport scenarios;

  ScenarioLibrary(ScenarioReader reader, ScenarioImport scenarios) {
    this.reader = reader;
    this.scenarios = scenarios;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(FILES);
      Arrays.sort(found, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
      for (Resource file : found) {
        bring(String.valueOf(file.getFilename()), file.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The scenarios of the product cannot be read", e);
    }
  }

  /** A file of the product that has errors is a defect of the product, and stops nobody's work. */
  private void bring(String name, byte[] file) {
    CheckedScenario checked = reader.read(file);
    if (checked.sound().isEmpty()) {
      LOG.error("Scenario {} is left out: {}", name, checked.errors());
      return;
    }
    try {
      scenarios.publish(file);
    } catch (Refused frozen) {
      LOG.warn("Scenario {} is left as it is: {}", name, frozen.getMessage());
    }
  }
}
