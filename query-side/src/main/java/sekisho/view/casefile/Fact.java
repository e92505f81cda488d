package sekisho.view.casefile;

import sekisho.message.CaseEvent;
import sekisho.message.Stage;

/**
 * One record while a case is folded.
 *
 * @param after the stage of the case after it
 */
record Fact<E extends CaseEvent>(E event, Entry entry, Stage after) {}
