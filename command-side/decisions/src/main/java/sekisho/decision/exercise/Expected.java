package sekisho.decision.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.ExpectationOutcome;
import sekisho.message.ExpectationOutcome.Met;
import sekisho.message.ExpectationOutcome.Missed;
import sekisho.message.ExpectationOutcome.NotApplicable;
import sekisho.message.InjectId;
import sekisho.message.play.Answer;
import sekisho.message.play.Moments;
import sekisho.message.play.Moments.Held;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.Expectation;

/**
 * What became of an expectation. At its limit it can still be met, after it no longer. What could
 * not be expected is not applicable, and never missed (design 5.5).
 */
final class Expected {
  private final Play play;
  private final Moments moments;
  private final Expectation expectation;

  Expected(Play play, Expectation expectation) {
    this.play = play;
    this.moments = new Moments(play);
    this.expectation = expectation;
  }

  /** What is known about it. */
  record Outcome(ExpectationOutcome outcome, Instant at) {}

  /** What became of it up to now; empty as long as that is open. */
  Optional<Outcome> by(Instant now) {
    Optional<InjectId> inject = expectation.after().map(InjectId::new);
    if (inject.isPresent() && play.delivery(inject.get()).isEmpty()) {
      return play.leftOut(inject.get())
          .or(play::end)
          .map(because -> new Outcome(new NotApplicable(inject), because.at()));
    }
    return inject.flatMap(play::delivery).or(play::start).flatMap(opening -> from(opening, now));
  }

  private Optional<Outcome> from(Played opening, Instant now) {
    Optional<Instant> limit =
        expectation
            .timing()
            .map(t -> play.scenario().calendar().ends(opening.at(), t.limit(), t.working()));
    Instant until = limit.filter(now::isAfter).orElse(now);
    Optional<Held> held =
        moments
            .firstHeld(expectation.met(), until, opening.number())
            .filter(h -> limit.filter(since(h, opening)::isAfter).isEmpty());
    if (held.isPresent()) {
      return Optional.of(met(held.get(), opening));
    }
    if (limit.filter(now::isAfter).isPresent()) {
      return Optional.of(new Outcome(missed(opening, limit.get()), limit.get()));
    }
    return never(opening, now, limit);
  }

  private static Instant since(Held held, Played opening) {
    Instant since = held.answer().since();
    return since.isBefore(opening.at()) ? opening.at() : since;
  }

  private static Outcome met(Held held, Played opening) {
    List<Long> records = new ArrayList<>(held.answer().records());
    if (records.isEmpty()) {
      records.add(opening.number());
    }
    Instant at = since(held, opening);
    return new Outcome(new Met(records, opening.at(), at), held.at());
  }

  /** What can no longer be met: because an inject does not come, or through what was done. */
  private Optional<Outcome> never(Played opening, Instant now, Optional<Instant> limit) {
    Answer answer = play.ask(expectation.met(), now, opening.number());
    if (!answer.never()) {
      return Optional.empty();
    }
    boolean cutShort = play.end().isPresent() && limit.isPresent();
    return Optional.of(
        new Outcome(
            answer.without().isPresent() || cutShort
                ? new NotApplicable(answer.without())
                : missed(opening, now),
            answer.since()));
  }

  private Missed missed(Played opening, Instant until) {
    long last =
        play.records().stream()
            .filter(record -> !record.at().isAfter(until))
            .mapToLong(Played::number)
            .max()
            .orElse(opening.number());
    return new Missed(opening.number(), Math.max(last, opening.number()));
  }
}
