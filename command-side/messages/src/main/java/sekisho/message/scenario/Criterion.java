package sekisho.message.scenario;

import java.util.List;
import sekisho.message.Bilingual;
import sekisho.message.ScoreComponent;
import sekisho.message.SeatId;

/**
 * A criterion of the rubric.
 *
 * @param points at most so many
 * @param critical a breach caps the total of the place, and of the team
 * @param places the places that are judged by it
 */
public record Criterion(
    String id,
    Bilingual text,
    ScoreComponent component,
    int points,
    boolean critical,
    List<SeatId> places,
    Method method) {
  public Criterion {
    places = List.copyOf(places);
  }

  /** How it is judged. */
  public sealed interface Method {
    /** By an expectation that names it, on time or in part. */
    record Expected() implements Method {}

    /** Full points when the condition holds at the end, none when it does not. */
    record Holds(Condition condition) implements Method {}

    /** Breached when the condition holds: such as a licence for a prohibited transfer. */
    record Breached(Condition condition) implements Method {}

    /** The share of what the file of a case had to hold when it was decided. */
    record Complete(String caseId, List<Required> required) implements Method {
      public Complete {
        required = List.copyOf(required);
      }
    }

    /** By the panel's reference decision on a case. */
    record Panel(String caseId) implements Method {}

    /** By an evaluator, from 0 to 4. */
    record Rated(Bilingual guidance) implements Method {}
  }

  /** Something that the file has to hold, and how much it weighs. */
  public record Required(Condition.FactPattern fact, int weight) {}
}
