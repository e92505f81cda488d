package sekisho.app.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.ScenarioCommand.ImportScenario;
import sekisho.message.ScenarioCommand.PublishScenario;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.view.scenario.ScenarioReader;
import sekisho.view.scenario.ScenarioShelf;
import sekisho.view.scenario.ScenarioStanding.Stand;
import sekisho.web.ReferenceFiles;
import sekisho.web.Times;

/** Takes files in as the product itself: at the first start, and at the terminal. */
@Component
public class ScenarioImport {
  private static final String MEDIA_TYPE = "application/x-sekisho-scenario";

  private final ScenarioReader reader;
  private final ScenarioShelf shelf;
  private final ReferenceFiles files;
  private final ActingDispatch dispatch;
  private final Clock clock;

  ScenarioImport(
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

  /**
   * Takes a sound file in and publishes it.
   *
   * @return whether there was anything to do
   */
  public boolean publish(byte[] file) {
    var scenario =
        reader
            .read(file)
            .sound()
            .orElseThrow(() -> new IllegalArgumentException("The file has errors: check it first"));
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
