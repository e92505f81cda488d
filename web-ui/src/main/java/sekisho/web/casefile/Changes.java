package sekisho.web.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.FieldChange;
import sekisho.web.casefile.RecordWords.Said;

/** What one record changed, field by field: the same differences from which the blame is made. */
@Component
class Changes {
  private final RecordWords words;

  Changes(RecordWords words) {
    this.words = words;
  }

  /**
   * One field that differs, in words.
   *
   * @param before null when the field had no value
   * @param after null when the record took it away
   */
  record Change(
      String name, @Nullable String nameLang, @Nullable Said before, @Nullable Said after) {}

  /** What the newest shown record changed, as far as the reader may know it. */
  List<Change> of(CaseFile shown, boolean inside) {
    return FieldChange.at(shown).stream()
        .filter(c -> inside || !c.field().internal())
        .map(
            c ->
                new Change(
                    words.name(c.field()),
                    words.nameLang(c.field()),
                    c.before().map(words::say).orElse(null),
                    c.after().map(words::say).orElse(null)))
        .toList();
  }
}
