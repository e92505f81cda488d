package sekisho.web.moment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.Country;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.moment.LogLine;
import sekisho.web.Countries;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords;
import sekisho.web.caselist.ShownCases;

/**
 * The last records of the log in words. An applicant does not read what the authorities recorded.
 */
@Component
class RecordLines {
  private static final int MOST = 10;
  private static final String REGISTER = "register-";

  private final ShownCases cases;
  private final RecordWords records;
  private final Countries countries;
  private final CurrentOfficial official;
  private final Words words;

  RecordLines(
      ShownCases cases,
      RecordWords records,
      Countries countries,
      CurrentOfficial official,
      Words words) {
    this.cases = cases;
    this.records = records;
    this.countries = countries;
    this.official = official;
    this.words = words;
  }

  /** A record: where it stands, and what happened. */
  record Line(Instant at, String about, @Nullable String address, String what) {}

  /** The newest of them first. */
  List<Line> last(List<LogLine> lines) {
    if (official.seat() == Seat.APPLICANT) {
      return List.of();
    }
    List<LogLine> some = lines.subList(Math.max(0, lines.size() - MOST), lines.size()).reversed();
    Map<CaseId, CaseReference> numbers = numbers();
    return some.stream().map(line -> line(line, numbers)).toList();
  }

  private Map<CaseId, CaseReference> numbers() {
    var reader = new CaseQuery.Reader(official.person(), official.seat());
    Map<CaseId, CaseReference> numbers = new HashMap<>();
    cases
        .now()
        .all(CaseQuery.of(reader, Group.ALL, cases.today()))
        .forEach(row -> row.reference().ifPresent(n -> numbers.put(row.caseId(), n)));
    return numbers;
  }

  private Line line(LogLine line, Map<CaseId, CaseReference> numbers) {
    return switch (line.source()) {
      case CASE ->
          new Line(
              line.at(),
              words.of(
                  "moment.record.case",
                  Optional.ofNullable(numbers.get(CaseId.of(line.stream())))
                      .map(CaseReference::value)
                      .orElseGet(() -> words.of("casefile.draft")),
                  line.record()),
              "/cases/" + line.stream() + "?at=" + line.record(),
              records.what(line.type()));
      case REGISTER -> register(line);
      case POLICY ->
          new Line(
              line.at(), words.of("policy.title"), "/policy", words.of("moment.record.policy"));
      case PARTY_LIST ->
          new Line(line.at(), words.of("party.lists"), "/lists", words.of("moment.record.list"));
    };
  }

  /** The stream of a country is called register-PH, within an exercise register-PH@ and its id. */
  private Line register(LogLine line) {
    Country country =
        new Country(line.stream().substring(REGISTER.length(), REGISTER.length() + 2));
    return new Line(
        line.at(),
        countries.name(country),
        "/registers/" + country.code(),
        words.of("moment.record.register"));
  }
}
