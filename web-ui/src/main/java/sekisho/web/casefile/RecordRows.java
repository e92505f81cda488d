package sekisho.web.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Recorded;
import sekisho.view.casefile.Told;
import sekisho.web.Texts;
import sekisho.web.Words;

/** Puts the records of a case into words, for the list, the files and the history alike. */
@Component
class RecordRows {
  private final RecordWords recordWords;
  private final Changes changes;
  private final Texts texts;
  private final Words words;

  RecordRows(RecordWords recordWords, Changes changes, Texts texts, Words words) {
    this.recordWords = recordWords;
    this.changes = changes;
    this.texts = texts;
    this.words = words;
  }

  /** The records, oldest first, without what each of them changed. */
  List<RecordRow> brief(List<Recorded> records, boolean inside) {
    return records.stream().map(r -> row(r, inside, List.of())).toList();
  }

  /** The records, oldest first, each with what it changed. */
  List<RecordRow> full(CaseFile file, boolean inside) {
    return file.records().stream()
        .map(r -> row(r, inside, changes.of(CaseFile.at(file.records(), r.record()), inside)))
        .toList();
  }

  private RecordRow row(Recorded r, boolean inside, List<Changes.Change> changed) {
    Told told = Told.of(r);
    boolean readable = inside || !told.internal();
    Optional<String> why = told.why().filter(_ -> readable).map(texts::read);
    return new RecordRow(
        r.record(),
        r.by().at(),
        r.by().day(),
        r.envelope().exerciseTime().orElse(null),
        readable ? told.type() : null,
        recordWords.what(r, inside),
        recordWords.who(r, inside),
        why.orElse(null),
        why.map(texts::languageOf).orElse(null),
        readable ? recordWords.carried(told) : List.of(),
        changed,
        r.envelope().command().toString(),
        words.of("casefile.signature." + r.envelope().signature()),
        r.envelope().keyId());
  }
}
