package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who set a field of a case, and what it held before: the sum of the changes of all records.
 *
 * @param settings every record that changed it, oldest first; at least one
 */
public record Blame(CaseField field, List<Setting> settings) {
  public Blame {
    settings = List.copyOf(settings);
  }

  /**
   * One change of the field.
   *
   * @param value the value from then on; empty when the record took it away
   * @param recorded the record that changed it
   */
  public record Setting(Optional<Value> value, Recorded recorded) {}

  /** The record that counts: the newest one that changed the field. */
  public Setting last() {
    return settings.getLast();
  }

  /** The changes before it, newest first. */
  public List<Setting> earlier() {
    return settings.subList(0, settings.size() - 1).reversed();
  }

  /**
   * Every field that ever had a value up to the shown record, in the order of the fields; those
   * that lost theirs stand last in their part.
   */
  public static List<Blame> of(CaseFile file) {
    Map<CaseField, List<Setting>> settings = new LinkedHashMap<>();
    CaseFields before = CaseFields.NONE;
    for (Recorded recorded : file.records()) {
      CaseFields after = CaseFields.of(CaseFile.at(file.records(), recorded.record()));
      for (FieldChange change : FieldChange.between(before, after)) {
        settings
            .computeIfAbsent(change.field(), _ -> new ArrayList<>())
            .add(new Setting(change.after(), recorded));
      }
      before = after;
    }
    List<CaseField> now = new ArrayList<>(before.values().keySet());
    return settings.entrySet().stream()
        .map(e -> new Blame(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Blame b) -> b.field().group())
                .thenComparing(b -> b.last().value().isEmpty())
                .thenComparing(b -> now.indexOf(b.field())))
        .toList();
  }
}
