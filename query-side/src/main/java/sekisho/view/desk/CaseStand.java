package sekisho.view.desk;

import java.util.Map;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseGate;

/**
 * How far a case of an exercise has come.
 *
 * @param name how the scenario calls it
 */
public record CaseStand(String name, CaseFile file) {
  /** How each of its gates stands, in their order. */
  public Map<CaseGate, CaseGate.State> gates() {
    return CaseGate.states(file);
  }
}
