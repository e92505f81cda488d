package sekisho.decision.exercise;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.ExpectationOutcome;
import sekisho.message.InjectId;
import sekisho.message.ReopenTrigger;
import sekisho.message.WorldChange;

/** Something that the product itself has to do in an exercise. */
public sealed interface Step {
  /** The exercise time at which it falls due, not before the last record. */
  Instant at();

  /** Of two steps of one moment the one with the lower rank comes first. */
  int rank();

  /** What was due at the same time and of the same rank comes in the order of the scenario. */
  String name();

  /**
   * Record in the registers what became true about a country.
   *
   * @param inject the inject that brought it; empty for what is true from the start
   * @param index which of its changes
   */
  record Change(Optional<InjectId> inject, int index, WorldChange change, Instant at)
      implements Step {
    @Override
    public int rank() {
      return inject.isEmpty() ? 0 : 2;
    }

    @Override
    public String name() {
      return inject.map(id -> "inject " + id).orElse("world") + " change " + index;
    }
  }

  /**
   * Ask a case what a fact on record means for it.
   *
   * @param lastRecord the newest record of the case
   */
  record Reach(
      CaseId caseId, ReopenTrigger trigger, CausingRecord cause, long lastRecord, Instant at)
      implements Step {
    @Override
    public int rank() {
      return 3;
    }

    @Override
    public String name() {
      return caseId + " after " + lastRecord + " because of " + cause;
    }
  }

  /** Deliver an inject. */
  record Deliver(InjectId inject, Instant at) implements Step {
    @Override
    public int rank() {
      return 4;
    }

    @Override
    public String name() {
      return "deliver " + inject;
    }
  }

  /** State that an inject can no longer come. */
  record RuleOut(InjectId inject, Instant at) implements Step {
    @Override
    public int rank() {
      return 5;
    }

    @Override
    public String name() {
      return "rule out " + inject;
    }
  }

  /** State what became of an expectation. */
  record Settle(String expectation, ExpectationOutcome outcome, Instant at) implements Step {
    @Override
    public int rank() {
      return 6;
    }

    @Override
    public String name() {
      return "settle " + expectation;
    }
  }
}
