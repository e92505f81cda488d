package sekisho.message.scenario;

import java.util.List;
import java.util.Map;
import sekisho.message.Bilingual;
import sekisho.message.PanelOutcome;

/**
 * What a panel of experts decided on a case of the scenario.
 *
 * @param votes how many chose which outcome
 * @param conditions the conditions that it wanted, by the words of which one is recognised
 * @param reasons why, for the debrief
 */
public record Reference(
    String caseId,
    Map<PanelOutcome, Integer> votes,
    List<PanelCondition> conditions,
    Bilingual reasons) {
  public Reference {
    votes = Map.copyOf(votes);
    conditions = List.copyOf(conditions);
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
