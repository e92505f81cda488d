package sekisho.view.policy;

import java.util.List;

/**
 * A condition of a row: one cell of a decision table that asks something.
 *
 * @param feel the condition as it stands in the table
 * @param accepted which values of the input meet it; empty when the values cannot be listed
 */
public record CellText(InputText input, String feel, List<String> accepted) {
  public CellText {
    accepted = List.copyOf(accepted);
  }

  /** The values of the input that do not meet the condition. */
  public List<String> excluded() {
    return input.values().stream().filter(value -> !accepted.contains(value)).toList();
  }

  /** Whether it is shorter to say what is excluded, as in "anything but none". */
  public boolean saidByExclusion() {
    return accepted.size() > 1 && excluded().size() == 1;
  }

  /** Whether another cell asks the same, whatever the columns around it are. */
  public boolean asksTheSame(CellText other) {
    return input.expression().equals(other.input.expression()) && feel.equals(other.feel);
  }
}
