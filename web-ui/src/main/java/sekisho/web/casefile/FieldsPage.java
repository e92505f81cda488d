package sekisho.web.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.view.casefile.Blame;
import sekisho.view.casefile.CaseFieldGroup;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Recorded;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords.Said;

/** Each field of a case: what it holds, who set it, in which seat, when and by which record. */
@Component
class FieldsPage {
  private final CaseHeads heads;
  private final RecordWords recordWords;
  private final Words words;

  FieldsPage(CaseHeads heads, RecordWords recordWords, Words words) {
    this.heads = heads;
    this.recordWords = recordWords;
    this.words = words;
  }

  /** The fields of one part of the case. */
  record Part(String id, String title, List<Row> rows) {}

  /** One field. */
  record Row(String name, Set now, List<Set> earlier) {}

  /**
   * One setting of a field.
   *
   * @param value null when the record took the value away
   * @param address the case as it stood at that record
   */
  record Set(@Nullable Said value, String who, Instant at, long record, String address) {}

  void fill(Model model, CaseFile file, boolean inside) {
    List<Blame> blames =
        Blame.of(file).stream().filter(b -> inside || !b.field().internal()).toList();
    model.addAttribute("head", heads.of(file, FIELDS));
    model.addAttribute("count", blames.size());
    model.addAttribute(
        "parts",
        Arrays.stream(CaseFieldGroup.values())
            .map(group -> part(file, group, blames, inside))
            .filter(part -> !part.rows().isEmpty())
            .toList());
  }

  /** The end of the address of the page. */
  static final String FIELDS = "/fields";

  private Part part(CaseFile file, CaseFieldGroup group, List<Blame> blames, boolean inside) {
    return new Part(
        "part-" + group.name(),
        words.of("casefile.part." + group),
        blames.stream()
            .filter(b -> b.field().group() == group)
            .map(
                b ->
                    new Row(
                        recordWords.name(b.field()),
                        set(file, b.last(), inside),
                        b.earlier().stream().map(s -> set(file, s, inside)).toList()))
            .toList());
  }

  private Set set(CaseFile file, Blame.Setting setting, boolean inside) {
    Recorded recorded = setting.recorded();
    return new Set(
        setting.value().map(recordWords::say).orElse(null),
        recordWords.who(recorded, inside),
        recorded.by().at(),
        recorded.record(),
        CaseHeads.address(file) + "?at=" + recorded.record() + "#records");
  }
}
