package sekisho.web.casefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.view.casefile.CaseField;
import sekisho.view.casefile.CaseFieldGroup;
import sekisho.view.casefile.CaseFields;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords.Said;
import sekisho.web.proof.Proofs;

/** The history of a case to read and to print: how it stands, field by field, and each record. */
@Component
class HistoryPage {
  private final CaseHeads heads;
  private final RecordWords recordWords;
  private final Words words;
  private final Times times;
  private final Proofs proofs;

  HistoryPage(CaseHeads heads, RecordWords recordWords, Words words, Times times, Proofs proofs) {
    this.heads = heads;
    this.recordWords = recordWords;
    this.words = words;
    this.times = times;
    this.proofs = proofs;
  }

  /** One part of the case as it stands. */
  record Part(String title, List<Field> fields) {}

  /** One field that has a value. */
  record Field(String name, @Nullable String nameLang, Said value) {}

  /** One record, with its moments in words. */
  record Step(RecordRow row, String at, String day) {}

  /** What the template needs. */
  Map<String, Object> model(CaseFile file, List<RecordRow> rows, boolean inside) {
    Map<String, Object> model = new HashMap<>();
    model.put("head", heads.of(file, "/history"));
    model.put("file", file);
    model.put("proof", proofs.ofHead(file).orElse(null));
    model.put("upTo", words.of("casefile.history.up-to", file.at(), moment(file)));
    model.put(
        "parts",
        Arrays.stream(CaseFieldGroup.values())
            .map(group -> part(file, group, inside))
            .filter(part -> !part.fields().isEmpty())
            .toList());
    model.put(
        "steps",
        rows.stream().map(r -> new Step(r, times.atSecond(r.at()), times.day(r.day()))).toList());
    return model;
  }

  private String moment(CaseFile file) {
    return times.atSecond(file.last().by().at());
  }

  private Part part(CaseFile file, CaseFieldGroup group, boolean inside) {
    return new Part(
        words.of("casefile.part." + group),
        CaseFields.of(file).values().entrySet().stream()
            .filter(e -> e.getKey().group() == group && seen(e.getKey(), inside))
            .map(
                e ->
                    new Field(
                        recordWords.name(e.getKey()),
                        recordWords.nameLang(e.getKey()),
                        recordWords.say(e.getValue())))
            .toList());
  }

  private static boolean seen(CaseField field, boolean inside) {
    return inside || !field.internal();
  }
}
