package sekisho.web.caselist;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseRow;
import sekisho.web.AccessLog;
import sekisho.web.CsvAnswer;
import sekisho.web.CurrentOfficial;
import sekisho.web.ShownMoment;
import sekisho.web.Times;
import sekisho.web.Words;

/** The case list as a table to take away: the same lines in the same words as on the page. */
@Component
class QueueTable {
  private static final int LINES_AT_ONCE = 500;
  private static final List<String> OUTSIDE =
      List.of(
          "case",
          "title",
          "destination",
          "weapon",
          "gate",
          "status",
          "waiting",
          "due",
          "due.era",
          "submitted",
          "submitted.era",
          "last",
          "last.era",
          "records");

  private final ShownCases shown;
  private final CaseLines lines;
  private final QueuePage page;
  private final CsvAnswer csv;
  private final AccessLog log;
  private final CurrentOfficial official;
  private final Words words;

  QueueTable(
      ShownCases shown,
      CaseLines lines,
      QueuePage page,
      CsvAnswer csv,
      AccessLog log,
      CurrentOfficial official,
      Words words) {
    this.shown = shown;
    this.lines = lines;
    this.page = page;
    this.csv = csv;
    this.log = log;
    this.official = official;
    this.words = words;
  }

  void send(Asked asked, HttpServletResponse response) {
    List<CaseRow> found = shown.all().all(page.query(asked));
    log.exported(
        AccessLog.Export.list(ExportKind.CASE_LIST, ExportFormat.CSV, told(asked), found.size()));
    csv.send(response, "cases", header(), rows(found));
  }

  /** A list of the past says of which moment it is. */
  private static List<String> told(Asked asked) {
    return Stream.concat(
            asked.told().stream(),
            ShownMoment.now().map(m -> ShownMoment.PARAMETER + "=" + m.at()).stream())
        .toList();
  }

  private boolean inside() {
    return official.seat() != Seat.APPLICANT;
  }

  private List<String> header() {
    return Stream.concat(OUTSIDE.stream(), inside() ? Stream.of("level", "work") : Stream.of())
        .map(name -> words.of("casefile.list." + name))
        .toList();
  }

  private Stream<List<String>> rows(List<CaseRow> found) {
    return Stream.iterate(0, from -> from < found.size(), from -> from + LINES_AT_ONCE)
        .flatMap(
            from ->
                lines
                    .of(found.subList(from, Math.min(found.size(), from + LINES_AT_ONCE)))
                    .stream())
        .map(this::row);
  }

  private List<String> row(CaseLine line) {
    List<String> row = new ArrayList<>();
    row.add(line.reference());
    row.add(line.title());
    row.add(line.country());
    row.add(text(line.weapon()));
    row.add(line.gateWords());
    row.add(line.stage().text());
    row.add(line.waiting());
    row.addAll(day(line.dueOn()));
    row.addAll(day(line.submittedOn()));
    row.addAll(day(Times.dayOf(line.lastAt())));
    row.add(String.valueOf(line.lastRecord()));
    if (inside()) {
      row.add(text(line.level()));
      row.add(line.work());
    }
    return row;
  }

  private List<String> day(@Nullable LocalDate day) {
    return day == null ? List.of("", "") : csv.day(day);
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
