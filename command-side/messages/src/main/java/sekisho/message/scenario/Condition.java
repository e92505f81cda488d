package sekisho.message.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.SeatId;
import sekisho.message.Stage;

/**
 * A condition on what has happened in an exercise: a small typed language, and nothing that is
 * evaluated from a text. It is a pure function of the records of the exercise and of its clock.
 */
public sealed interface Condition {
  /** All hold. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** At least one holds. */
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition of) implements Condition {}

  /** At least so many such facts are on record. */
  record Happened(FactPattern fact, int atLeast) implements Condition {}

  /**
   * No such fact came within the time after the start, or after an inject was delivered; it holds
   * from the end of that time on.
   *
   * @param working whether the time counts on working hours alone
   */
  record Absent(FactPattern fact, Optional<String> afterInject, Duration within, boolean working)
      implements Condition {}

  /** A case stands at one of these stages. */
  record CaseStands(String caseId, List<Stage> at) implements Condition {
    public CaseStands {
      at = List.copyOf(at);
    }
  }

  /** The exercise time since the start is at least so long. */
  record ClockAt(Duration since) implements Condition {}

  /** An inject was delivered. */
  record Delivered(String inject) implements Condition {}

  /** Somebody in the place opened the inject. */
  record Read(SeatId place, String inject) implements Condition {}

  /** A move began. */
  record MoveBegan(int move) implements Condition {}

  /**
   * A pattern of facts.
   *
   * @param type the stored name of the fact, such as {@code MinisterSigned}
   * @param from the place from which it came
   * @param caseId the case of the scenario
   * @param where fields of the fact and the words they hold, such as {@code outcome: CONDITIONAL}
   */
  record FactPattern(
      String type, Optional<SeatId> from, Optional<String> caseId, Map<String, String> where) {
    public FactPattern {
      where = Map.copyOf(where);
    }
  }
}
