package sekisho.decision.scenario;

import static sekisho.message.Ground.*;

import java.util.List;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.decision.scenario.ScenarioState.Held;
import sekisho.decision.scenario.ScenarioState.Stand;
import sekisho.message.Acting;
import sekisho.message.Refused;
import sekisho.message.ScenarioCommand;
import sekisho.message.ScenarioCommand.ImportScenario;
import sekisho.message.ScenarioCommand.PublishScenario;
import sekisho.message.ScenarioCommand.RetireScenario;
import sekisho.message.ScenarioEvent;
import sekisho.message.ScenarioEvent.ScenarioImported;
import sekisho.message.ScenarioEvent.ScenarioPublished;
import sekisho.message.ScenarioEvent.ScenarioRetired;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;

/**
 * Decides which versions of a scenario may be played: what was published is frozen, so that every
 * exercise can be told by the very file it was played from.
 *
 * <p>Who may is an assumption (A): the trainer; the product itself brings its own library.
 */
public final class ScenarioDecider {
  private static final Set<Seat> AUTHORS = Set.of(Seat.EXCON, Seat.SYSTEM);

  private final CheckedScenarios files;

  public ScenarioDecider(CheckedScenarios files) {
    this.files = files;
  }

  /** What happens when the command is asked for. */
  public List<ScenarioEvent> decide(ScenarioCommand command, Acting by, ScenarioState state) {
    Refuse.unless(AUTHORS.contains(by.seat()), SEAT_MAY_NOT, by.seat());
    return switch (command) {
      case ImportScenario c -> take(c.version(), state);
      case PublishScenario c -> publish(c.version(), state);
      case RetireScenario c -> retire(c, state);
    };
  }

  /** A file with errors does not come in, nor another one under a version that was published. */
  private List<ScenarioEvent> take(ScenarioVersion version, ScenarioState state) {
    checked(version);
    state
        .held(version)
        .ifPresent(
            held -> {
              Refuse.unless(held.stand() == Stand.IMPORTED, SCENARIO_FROZEN, version.version());
              Refuse.when(held.document().equals(version.document()), NOTHING_CHANGED);
            });
    return List.of(new ScenarioImported(version));
  }

  /** The file is checked again: the rules may have become stricter since it came in. */
  private List<ScenarioEvent> publish(ScenarioVersion version, ScenarioState state) {
    Held held = held(version, state);
    Refuse.unless(held.stand() == Stand.IMPORTED, SCENARIO_FROZEN, version.version());
    Refuse.unless(held.document().equals(version.document()), SCENARIO_CHANGED, version.version());
    checked(version);
    return List.of(new ScenarioPublished(version));
  }

  private static List<ScenarioEvent> retire(RetireScenario c, ScenarioState state) {
    ScenarioVersion version = c.version();
    Held held = held(version, state);
    Refuse.when(held.stand() == Stand.RETIRED, SCENARIO_RETIRED_ALREADY, version.version());
    Refuse.unless(held.stand() == Stand.PUBLISHED, SCENARIO_NOT_PUBLISHED, version.version());
    Refuse.unless(held.document().equals(version.document()), SCENARIO_CHANGED, version.version());
    return List.of(new ScenarioRetired(version, c.reason()));
  }

  private static Held held(ScenarioVersion version, ScenarioState state) {
    return state
        .held(version)
        .orElseThrow(() -> new Refused(SCENARIO_NOT_IMPORTED, version.version()));
  }

  private void checked(ScenarioVersion version) {
    Refuse.unless(
        files.version(version.document()).filter(version::equals).isPresent(),
        SCENARIO_NOT_CHECKED,
        version.scenario());
  }
}
