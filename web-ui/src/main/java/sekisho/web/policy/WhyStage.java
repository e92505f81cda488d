package sekisho.web.policy;

import java.util.List;
import sekisho.message.PolicyStage;
import sekisho.view.policy.TableText;

/**
 * A stage of the explanation of a case.
 *
 * @param conclusion what the stage came to, in a sentence
 */
record WhyStage(TableText table, String conclusion, List<WhyRow> fired, List<WhyRow> others) {
  public PolicyStage stage() {
    return table.stage();
  }
}
