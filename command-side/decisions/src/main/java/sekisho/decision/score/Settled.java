package sekisho.decision.score;

import sekisho.message.Share;

/** What counts for a place by a criterion, after the evaluators and the overrides. */
public sealed interface Settled {
  record Counts(Share share) implements Settled {}

  record Waits() implements Settled {}

  record DoesNotCount() implements Settled {}
}
