package sekisho.web.exercise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.AutomationMode;
import sekisho.message.ExerciseCommand.AssignPlace;
import sekisho.message.ExerciseCommand.AutomatePlace;
import sekisho.message.ExerciseCommand.ConductCommand;
import sekisho.message.ExerciseCommand.ReleasePlace;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.Occupant;
import sekisho.message.PersonId;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;

/** From who sits where to who shall: the commands, in an order in which nobody is in the way. */
final class Seating {
  private final ExerciseFile file;
  private final Scenario scenario;

  Seating(ExerciseFile file, Scenario scenario) {
    this.file = file;
    this.scenario = scenario;
  }

  /**
   * @param typed in the order of the places; a place that is missing or not understood stays
   * @param fill whether counterparts take the places that would stay empty
   */
  List<ConductCommand> commands(List<String> typed, boolean fill) {
    Map<SeatId, Occupant> wanted = wanted(typed, fill);
    ExerciseId exercise = file.id();
    List<ConductCommand> commands = new ArrayList<>();
    wanted.forEach(
        (place, occupant) -> {
          if (occupant.isEmpty() || moves(place, wanted)) {
            commands.add(new ReleasePlace(exercise, place));
          }
        });
    wanted.forEach(
        (place, occupant) -> {
          switch (occupant) {
            case Occupant.Nobody _ -> {
              // Released already.
            }
            case Occupant.Player(PersonId player) ->
                commands.add(new AssignPlace(exercise, place, player));
            case Occupant.Counterpart(AutomationMode mode) ->
                commands.add(new AutomatePlace(exercise, place, mode));
          }
        });
    return List.copyOf(commands);
  }

  /** Before the start, whoever changes the place gets up first, so that two may swap. */
  private boolean moves(SeatId place, Map<SeatId, Occupant> wanted) {
    Optional<PersonId> sits = file.standing().in(place).person();
    Set<PersonId> seated =
        wanted.values().stream()
            .flatMap(o -> o.person().stream())
            .collect(Collectors.toUnmodifiableSet());
    return file.standing().phase() == ExercisePhase.PREPARED
        && sits.filter(seated::contains).isPresent();
  }

  private Map<SeatId, Occupant> wanted(List<String> typed, boolean fill) {
    Map<SeatId, Occupant> wanted = new LinkedHashMap<>();
    for (int i = 0; i < scenario.places().size(); i++) {
      Place place = scenario.places().get(i);
      Occupant now = file.standing().in(place.id());
      Occupant next = i < typed.size() ? Sitter.read(typed.get(i)).orElse(now) : now;
      if (next.isEmpty() && fill) {
        next = counterpart(place).orElse(next);
      }
      if (!next.equals(now)) {
        wanted.put(place.id(), next);
      }
    }
    return wanted;
  }

  private Optional<Occupant> counterpart(Place place) {
    return Solo.bot(scenario, place)
        .flatMap(bot -> bot.modes().isEmpty() ? Optional.empty() : first(bot.modes()))
        .map(Occupant.Counterpart::new);
  }

  /** The kindest mode that the counterpart knows. */
  private static Optional<AutomationMode> first(Set<AutomationMode> modes) {
    return EnumSet.copyOf(modes).stream().findFirst();
  }
}
