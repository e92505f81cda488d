package sekisho.decision.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Measure.Kind;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.RecordWindow;
import sekisho.message.ExerciseEvent.ExpectationSettled;
import sekisho.message.ExpectationOutcome.Met;
import sekisho.message.ExpectationOutcome.Missed;
import sekisho.message.ExpectationOutcome.NotApplicable;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.play.Played;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Expectation.Timing;

/** Judges by what was expected of the place: whether it was seen, and in what time. */
final class ExpectedMethod {
  private final ScoredPlay played;

  ExpectedMethod(ScoredPlay played) {
    this.played = played;
  }

  Assessment judge(Criterion criterion, SeatId place) {
    List<Assessment> parts =
        played.scenario().expectations().stream()
            .filter(e -> e.criterion().equals(criterion.id()) && e.place().equals(place))
            .map(this::one)
            .toList();
    return parts.isEmpty() ? Found.leftOut(Reason.NOTHING_TO_JUDGE_BY) : Found.together(parts);
  }

  private Assessment one(Expectation expected) {
    Optional<Played> settled =
        played.play().of(ExpectationSettled.class).stream()
            .filter(r -> ((ExpectationSettled) r.event()).expectation().equals(expected.id()))
            .reduce((_, later) -> later);
    if (settled.isEmpty()) {
      return unsettled(expected);
    }
    if (settled.get().inherited()) {
      return Found.leftOut(Reason.INHERITED);
    }
    return switch (((ExpectationSettled) settled.get().event()).outcome()) {
      case Met met -> met(expected, met);
      case Missed missed ->
          missed(expected, new RecordWindow(missed.fromRecord(), missed.toRecord()));
      case NotApplicable(var inject) ->
          Found.leftOut(inject.isPresent() ? Reason.INJECT_NOT_DELIVERED : Reason.TIME_NOT_UP);
    };
  }

  private Assessment met(Expectation expected, Met met) {
    Optional<Reason> notOwn = Found.notOwn(played.numbered(met.records()));
    if (notOwn.isPresent()) {
      return Found.leftOut(notOwn.get());
    }
    if (expected.timing().isEmpty()) {
      return Found.seen(Share.ALL, met.records());
    }
    Timing timing = expected.timing().get();
    Duration took = took(timing, met.from(), met.at());
    return Found.seen(
        Timeliness.of(took, timing),
        met.records(),
        new Measure(Kind.TOOK_SECONDS, took.toSeconds()),
        new Measure(Kind.TARGET_SECONDS, timing.target().toSeconds()),
        new Measure(Kind.LIMIT_SECONDS, timing.limit().toSeconds()));
  }

  /** The clock of the exercise stands in a pause, so pauses do not count by themselves. */
  private Duration took(Timing timing, Instant from, Instant to) {
    return timing.working()
        ? played.scenario().calendar().worked(from, to)
        : Duration.between(from, to);
  }

  private static Assessment missed(Expectation expected, RecordWindow searched) {
    return Found.searched(Share.NOTHING, List.of(), searched, List.of(expected.id()));
  }

  /** Nobody stated an outcome, since the exercise ended before. */
  private Assessment unsettled(Expectation expected) {
    Optional<Played> from =
        expected.after().isPresent()
            ? played.play().delivery(new InjectId(expected.after().get()))
            : played.play().start();
    if (from.isEmpty()) {
      return Found.leftOut(Reason.INJECT_NOT_DELIVERED);
    }
    boolean timeUp =
        expected
            .timing()
            .map(t -> took(t, from.get().at(), played.end()).compareTo(t.limit()) >= 0)
            .orElse(true);
    return timeUp
        ? missed(expected, new RecordWindow(from.get().number(), played.last()))
        : Found.leftOut(Reason.TIME_NOT_UP);
  }
}
