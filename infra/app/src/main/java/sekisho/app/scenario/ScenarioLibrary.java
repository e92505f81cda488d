package sekisho.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScenarioCommand.ImportScenario;
import sekisho.message.ScenarioCommand.PublishScenario;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioReader;
import sekisho.view.scenario.ScenarioShelf;
import sekisho.view.scenario.ScenarioStanding.Stand;
import sekisho.web.ReferenceFiles;
import sekisho.web.Times;

/**
 * The scenarios that come with the product: taken in and published at the first start, by the
 * product itself, through the command bus. What was published, or retired, is left alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScenarioLibrary implements ApplicationRunner {
  static final String MEDIA_TYPE = "application/x-sekisho-scenario";
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");
  private static final String FILES = "classpath*:scenarios/*.yaml";

  private final ScenarioReader reader;
  private final ScenarioShelf shelf;
  private final ReferenceFiles files;
  private final ActingDispatch dispatch;
  private final Clock clock;

  ScenarioLibrary(
      ScenarioReader reader,
      ScenarioShelf shelf,
      ReferenceFiles files,
      ActingDispatch dispatch,
      Clock clock) {
    this.reader = reader;
    this.shelf = shelf;
    this.files = files;
    this.dispatch = dispatch;
    this.clock = clock;
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
      bring(file, checked);
    } catch (Refused frozen) {
      LOG.warn("Scenario {} is left as it is: {}", name, frozen.getMessage());
    }
  }

  /**
   * Takes a sound file in and publishes it.
   *
   * @return whether there was anything to do
   */
  boolean bring(byte[] file, CheckedScenario checked) {
    var scenario = checked.sound().orElseThrow();
    DocumentHash document = files.keepReference(PersonId.SYSTEM, MEDIA_TYPE, file);
    var version = new ScenarioVersion(scenario.id(), scenario.version(), document);
    Optional<Stand> stand =
        shelf
            .find(version.scenario(), version.version())
            .filter(there -> there.version().equals(version))
            .map(there -> there.stand());
    if (stand.isEmpty()) {
      send("import", version, new ImportScenario(version));
    }
    boolean open = stand.isEmpty() || stand.get() == Stand.IMPORTED;
    if (open) {
      send("publish", version, new PublishScenario(version));
    }
    return open;
  }

  private void send(String act, ScenarioVersion version, Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String name = act + " scenario " + version.document();
    dispatch.send(
        new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        command,
        new Acting(PersonId.SYSTEM, Seat.SYSTEM, now, Times.dayOf(now)),
        false);
  }
}
