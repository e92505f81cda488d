package sekisho.message.scenario;

import java.util.List;
import java.util.Map;
import sekisho.message.Bilingual;

/**
 * What a panel of experts decided on a case of the scenario.
 *
 * @param votes how many chose which outcome
 * @param conditions the conditions that it wanted, by the words of which one is recognised
 * @param reasons why, for the debrief
 */
public record Reference(
    String caseId,
    Map<Outcome, Integer> votes,
    List<PanelCondition> conditions,
    Bilingual reasons) {
  public Reference {
    votes = Map.copyOf(votes);
    conditions = List.copyOf(conditions);
  }

  /** What may be decided, from the most to the least permissive. */
  public enum Outcome {
    APPROVE,
    CONDITIONAL,
    RETURN,
    REJECT
  }

  /**
   * @param words a condition on record that holds one of these words is this one
   */
  public record PanelCondition(String id, Bilingual text, List<String> words) {
    public PanelCondition {
      words = List.copyOf(words);
    }
  }
}
