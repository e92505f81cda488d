package sekisho.web.caselist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.CaseReference;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseGate;
import sekisho.view.caselist.CaseRow;
import sekisho.web.Countries;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;
import sekisho.web.identity.Officials;

/** Puts the rows of the case list into words. */
@Component
public class CaseLines {
  private final Words words;
  private final Texts texts;
  private final Countries countries;
  private final CaseHeads heads;
  private final NextSteps steps;
  private final Officials officials;
  private final Colleagues colleagues;
  private final CurrentOfficial official;
  private final HouseClock clock;

  CaseLines(
      Words words,
      Texts texts,
      Countries countries,
      CaseHeads heads,
      NextSteps steps,
      Officials officials,
      Colleagues colleagues,
      CurrentOfficial official,
      HouseClock clock) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
    this.heads = heads;
    this.steps = steps;
    this.officials = officials;
    this.colleagues = colleagues;
    this.official = official;
    this.clock = clock;
  }

  /** The rows in words, in their order. */
  public List<CaseLine> of(List<CaseRow> rows) {
    return of(rows, official.seat());
  }

  /** The rows in words, with what is due for another seat than that of the reader. */
  public List<CaseLine> of(List<CaseRow> rows, Seat seat) {
    Map<TextRef, String> titles = texts.readAll(rows.stream().map(CaseRow::title).toList());
    return rows.stream().map(row -> of(row, titles.getOrDefault(row.title(), ""), seat)).toList();
  }

  private CaseLine of(CaseRow row, String title, Seat seat) {
    String address = "/cases/" + row.caseId();
    Optional<Act> due = Optional.ofNullable(row.due().get(seat));
    boolean inside = official.seat() != Seat.APPLICANT;
    return new CaseLine(
        row.caseId().toString(),
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
        inside ? row.level().map(words::label).orElse(null) : null,
        work(row),
        row.allocated().containsKey(official.seat()),
        official.person().equals(row.allocated().get(official.seat())),
        row.dueOn().orElse(null),
        row.dueOn().map(this::late).orElse(0L),
        due.map(act -> words.of("casefile.act." + act)).orElse(null),
        due.map(act -> address + act.path()).orElse(null),
        row.submittedAt().map(Times::dayOf).orElse(null),
        row.lastRecord(),
        row.lastAt());
  }

  private long late(LocalDate dueOn) {
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, ShownMoment.today(clock)));
  }

  /** An applicant does not read who has the case. */
  private String work(CaseRow row) {
    Seat seat = official.seat();
    if (seat == Seat.APPLICANT || row.allocated().isEmpty()) {
      return "—";
    } else if (CaseRow.ALLOCATING.contains(seat)) {
      return Optional.ofNullable(row.allocated().get(seat)).map(colleagues::name).orElse("—");
    }
    return row.allocated().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> officials.inSeat(e.getValue(), e.getKey()))
        .collect(Collectors.joining(words.of("common.list")));
  }
}
