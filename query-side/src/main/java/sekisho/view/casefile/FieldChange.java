package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one record did to one field.
 *
 * @param before the value before; empty when the field had none
 * @param after the value after; empty when the record took it away
 */
public record FieldChange(CaseField field, Optional<Value> before, Optional<Value> after) {
  /** What the newest record of a shown case changed, in the order of the fields. */
  public static List<FieldChange> at(CaseFile file) {
    CaseFields before =
        file.at() == 1
            ? CaseFields.NONE
            : CaseFields.of(CaseFile.at(file.records(), file.at() - 1));
    return between(before, CaseFields.of(file));
  }

  static List<FieldChange> between(CaseFields before, CaseFields after) {
    Set<CaseField> fields = new LinkedHashSet<>(after.values().keySet());
    fields.addAll(before.values().keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (CaseField field : fields) {
      var change = new FieldChange(field, before.value(field), after.value(field));
      if (!change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }
}
