package sekisho.web.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sekisho.message.CaseReference;
import sekisho.message.Country;
import sekisho.message.TextRef;
import sekisho.view.caselist.CaseFilter;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseRow;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;

/** Finds them in the list of cases, as far as the reader may see them. */
@Component
class ListedTouched implements Touched {
  private final CaseList list;
  private final CurrentOfficial official;
  private final Texts texts;
  private final Words words;
  private final HouseClock clock;

  ListedTouched(
      CaseList list, CurrentOfficial official, Texts texts, Words words, HouseClock clock) {
    this.list = list;
    this.official = official;
    this.texts = texts;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public List<TouchedCase> to(Country country) {
    var reader = new CaseQuery.Reader(official.person(), official.seat());
    CaseQuery open =
        new CaseQuery(
            reader,
            Group.OPEN,
            toCountry(country),
            CaseQuery.Order.REFERENCE_ASC,
            Times.dayOf(clock.instant()));
    List<CaseRow> rows =
        Stream.concat(list.all(open).stream(), list.all(open.in(Group.LICENSED)).stream()).toList();
    Map<TextRef, String> titles = texts.readAll(rows.stream().map(CaseRow::title).toList());
    return rows.stream().map(row -> line(row, titles)).toList();
  }

  private TouchedCase line(CaseRow row, Map<TextRef, String> titles) {
    String title = titles.getOrDefault(row.title(), "");
    return new TouchedCase(
        "/cases/" + row.caseId(),
        title,
        texts.languageOf(title),
        row.reference().map(CaseReference::value).orElse(""),
        words.label(row.stage()));
  }

  private static CaseFilter toCountry(Country country) {
    CaseFilter all = CaseFilter.NONE;
    return new CaseFilter(
        all.words(),
        all.stage(),
        all.gate(),
        Optional.of(country),
        all.weapon(),
        all.level(),
        all.waitingFor(),
        all.work(),
        all.ageDays(),
        all.from(),
        all.to(),
        all.overdue(),
        all.tookPart());
  }
}
