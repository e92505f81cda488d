package sekisho.view.policy;

import java.util.List;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;

/** A rule in words: one line for each condition under which it applies. */
public record RuleText(RuleId id, PolicyStage stage, List<RuleLine> lines) {
  public RuleText {
    lines = List.copyOf(lines);
  }

  /** The lines that lead to this output, such as "L3". */
  public List<RuleLine> lines(String output) {
    return lines.stream().filter(line -> line.output().equals(output)).toList();
  }
}
