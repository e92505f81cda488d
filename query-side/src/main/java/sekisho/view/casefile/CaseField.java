package sekisho.view.casefile;

import java.util.List;

/**
 * One field of a case: a place for one value, the same at every record.
 *
 * @param about which one of several, such as the number of an item line or a ministry and a
 *     viewpoint
 * @param name the end of the message key of its name; the keys are those of what a record carries
 * @param internal whether it belongs to the deliberation of the authorities, which an applicant
 *     does not read (assumption A)
 */
public record CaseField(CaseFieldGroup group, List<Value> about, String name, boolean internal) {
  public CaseField {
    about = List.copyOf(about);
  }
}
