package sekisho.web.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.SourceKey;
import sekisho.message.TextRef;
import sekisho.view.policy.Citation;
import sekisho.view.register.FactLine;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.identity.Officials;

/** Puts the facts of registers into words. */
@Component
class FactRows {
  private final Says says;
  private final Words words;
  private final Texts texts;
  private final Officials officials;

  FactRows(Says says, Words words, Texts texts, Officials officials) {
    this.says = says;
    this.words = words;
    this.texts = texts;
    this.officials = officials;
  }

  List<FactRow> of(List<FactLine> lines) {
    Map<TextRef, String> notes =
        texts.readAll(lines.stream().flatMap(l -> l.fact().note().stream()).toList());
    return lines.stream().map(line -> row(line, notes)).toList();
  }

  FactRow of(FactLine line) {
    return of(List.of(line)).getFirst();
  }

  /** The page of a fact. */
  static String address(FactLine line) {
    return "/registers/" + line.fact().country() + "/facts/" + line.id();
  }

  private FactRow row(FactLine line, Map<TextRef, String> notes) {
    @Nullable String note = line.fact().note().map(notes::get).orElse(null);
    return new FactRow(
        address(line),
        words.label(line.kind().register()),
        says.sentence(line),
        line.fact().validFrom(),
        line.fact().validUntil().orElse(null),
        line.by().at(),
        officials.inSeat(line.by().person(), line.by().seat()),
        line.number(),
        Citation.of(
            line.fact().sources().stream().map(SourceKey::key).collect(Collectors.joining(", "))),
        line.fact().grade(),
        note,
        note == null ? null : texts.languageOf(note),
        line.stands());
  }
}
