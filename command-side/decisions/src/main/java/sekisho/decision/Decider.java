package sekisho.decision;

import java.util.List;
import sekisho.message.Acting;
import sekisho.message.CaseCommand;
import sekisho.message.CaseEvent;

/**
 * Why yes or no in one room: reads the refusals first, in the order of the guidelines, then states
 * the facts.
 */
@FunctionalInterface
public interface Decider<C extends CaseCommand> {
  /**
   * What happens when the command is asked for.
   *
   * @throws sekisho.message.Refused when it may not happen
   */
  List<CaseEvent> decide(C command, Acting by, CaseState state);
}
