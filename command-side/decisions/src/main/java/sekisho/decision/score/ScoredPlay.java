package sekisho.decision.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sekisho.message.CaseId;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent.PlaceAssigned;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;

/**
 * An exercise as it was played, with what scoring needs besides.
 *
 * @param texts what people wrote; empty for a text that was erased
 */
public record ScoredPlay(
    Play play,
    ScenarioVersion version,
    Optional<String> runGroup,
    Function<TextRef, Optional<String>> texts) {
  ExerciseId exercise() {
    return play.exercise();
  }

  Scenario scenario() {
    return play.scenario();
  }

  List<Played> records() {
    return play.records();
  }

  long last() {
    return records().isEmpty() ? 0 : records().getLast().number();
  }

  /** The exercise time of the last record. */
  Instant end() {
    return records().isEmpty() ? scenario().calendar().epoch() : records().getLast().at();
  }

  boolean ended() {
    return play.end().isPresent();
  }

  boolean has(long number) {
    return records().stream().anyMatch(record -> record.number() == number);
  }

  /** Everybody who was ever put in a place. */
  Set<PersonId> players() {
    return facts(PlaceAssigned.class).map(PlaceAssigned::player).collect(Collectors.toSet());
  }

  private <E extends Event> Stream<E> facts(Class<E> type) {
    return play.of(type).stream().map(record -> type.cast(record.event()));
  }

  /** The records of a case of the scenario. */
  Stream<Played> ofCase(String caseId) {
    String stream = CaseId.inExercise(exercise(), caseId).toString();
    return records().stream().filter(record -> record.stream().equals(stream));
  }

  List<Played> numbered(List<Long> numbers) {
    return records().stream().filter(record -> numbers.contains(record.number())).toList();
  }

  /** The places that are judged by the criterion; all that play, when it names none. */
  List<SeatId> placesOf(Criterion criterion) {
    return criterion.places().isEmpty()
        ? scenario().places().stream()
            .filter(place -> !place.seats().contains(Seat.AUD))
            .map(Place::id)
            .toList()
        : criterion.places();
  }
}
