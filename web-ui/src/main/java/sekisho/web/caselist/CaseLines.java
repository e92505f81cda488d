package sekisho.web.caselist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.CaseReference;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseGate;
import sekisho.view.caselist.CaseRow;
import sekisho.web.Countries;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;

/** Puts the rows of the case list into words. */
@Component
public class CaseLines {
  private final Words words;
  private final Texts texts;
  private final Countries countries;
  private final CaseHeads heads;
  private final NextSteps steps;
  private final CurrentOfficial official;

  CaseLines(
      Words words,
      Texts texts,
      Countries countries,
      CaseHeads heads,
      NextSteps steps,
      CurrentOfficial official) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
    this.heads = heads;
    this.steps = steps;
    this.official = official;
  }

  public CaseLine of(CaseRow row) {
    String title = texts.read(row.title());
    String address = "/cases/" + row.caseId();
    Optional<Act> due = Optional.ofNullable(row.due().get(official.seat()));
    return new CaseLine(
        address,
        row.reference().map(CaseReference::value).orElseGet(() -> words.of("casefile.draft")),
        title,
        texts.languageOf(title),
        row.country().map(countries::name).orElse("—"),
        row.weapon().filter(w -> w).map(_ -> words.of("casefile.list.weapon")).orElse(null),
        row.gate(),
        row.stopped(),
        words.of(
            "casefile.list.gate.at",
            row.gate(),
            words.of("casefile.gate." + CaseGate.numbered(row.gate()))),
        heads.stage(row.stage()),
        steps.seats(row.waitingFor()),
        due.map(act -> words.of("casefile.act." + act)).orElse(null),
        due.map(act -> address + act.path()).orElse(null),
        row.submittedAt().map(Times::dayOf).orElse(null),
        row.lastRecord(),
        row.lastAt());
  }

  /** Whether reference or title contain what was typed, whatever its case or width. */
  boolean contains(CaseRow row, String typed) {
    String sought = plain(typed);
    return row.reference().map(r -> plain(r.value()).contains(sought)).orElse(false)
        || plain(texts.read(row.title())).contains(sought);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
