package sekisho.app.venue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseId;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.PlayedPolicy;
import sekisho.view.exercise.Scenarios;
import sekisho.view.venue.Venue;

/** Which scenario an exercise plays; that never changes. */
@Component
class PlayedScenarios implements PlayedPolicy {
  private final EventStore store;
  private final Scenarios scenarios;
  private final Map<ExerciseId, Scenario> played = new ConcurrentHashMap<>();

  PlayedScenarios(EventStore store, Scenarios scenarios) {
    this.store = store;
    this.scenarios = scenarios;
  }

  Optional<Scenario> of(ExerciseId exercise) {
    Scenario known = played.get(exercise);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Scenario> read = new Venue.In(exercise).supply(() -> read(exercise));
    read.ifPresent(scenario -> played.put(exercise, scenario));
    return read;
  }

  private Optional<Scenario> read(ExerciseId exercise) {
    var facts = store.readEvents(exercise.toString());
    return facts.hasNext() && facts.next().getPayload() instanceof ExerciseCreated created
        ? scenarios.find(created.scenario())
        : Optional.empty();
  }

  @Override
  public PolicyChoice here() {
    return Venue.exercise()
        .flatMap(this::of)
        .map(Scenario::policy)
        .orElseGet(PolicyChoice.OfTheDay::new);
  }
}
