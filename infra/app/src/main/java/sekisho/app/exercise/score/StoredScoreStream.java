package sekisho.app.exercise.score;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.WholeStreams;
import sekisho.message.ExerciseId;
import sekisho.message.ScoreEvent;
import sekisho.view.score.ScoreFact;
import sekisho.view.score.ScoreStream;
import sekisho.view.venue.Venue;

/**
 * The records of scores from the event store, read anew each time. A trainer asks from outside all
 * exercises, for many at once; who may ask for which is decided by whoever asks.
 */
@Component
class StoredScoreStream implements ScoreStream {
  private final WholeStreams streams;

  StoredScoreStream(WholeStreams streams) {
    this.streams = streams;
  }

  @Override
  public Map<ExerciseId, List<ScoreFact>> read(Collection<ExerciseId> exercises) {
    List<String> names = exercises.stream().map(e -> "score-" + e).toList();
    return new Venue.Everywhere()
        .supply(() -> streams.read("Score", names)).stream()
            .map(StoredScoreStream::read)
            .collect(groupingBy(fact -> fact.event().exercise()));
  }

  private static ScoreFact read(DomainEventMessage<?> fact) {
    if (!(fact.getPayload() instanceof ScoreEvent event)) {
      throw new IllegalStateException("No fact of scores: " + fact.getPayloadType());
    }
    return new ScoreFact(
        event, Envelope.acting(fact.getMetaData()).person(), Envelope.moment(fact.getMetaData()));
  }
}
