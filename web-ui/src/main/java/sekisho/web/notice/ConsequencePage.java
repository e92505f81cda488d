package sekisho.web.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.notice.Cause;
import sekisho.view.notice.Consequences;
import sekisho.view.notice.Consequences.Tally;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.caselist.CaseLine;
import sekisho.web.caselist.CaseLines;
import sekisho.web.part.Chip;
import sekisho.web.part.Paging;
import sekisho.web.part.Pair;

/** Fills the pages of what facts on record have set off. */
@Component
class ConsequencePage {
  private final Consequences consequences;
  private final CaseList cases;
  private final CaseLines caseLines;
  private final CauseWords causes;
  private final CurrentOfficial official;
  private final Words words;
  private final Times times;
  private final HouseClock clock;

  ConsequencePage(
      Consequences consequences,
      CaseList cases,
      CaseLines caseLines,
      CauseWords causes,
      CurrentOfficial official,
      Words words,
      Times times,
      HouseClock clock) {
    this.consequences = consequences;
    this.cases = cases;
    this.caseLines = caseLines;
    this.causes = causes;
    this.official = official;
    this.words = words;
    this.times = times;
    this.clock = clock;
  }

  /**
   * One fact and how far its consequences are.
   *
   * @param touched in how many cases something has to be done
   * @param done in how many of them it was done
   */
  record Head(
      String address,
      String what,
      LocalDate validFrom,
      Instant recordedAt,
      Chip state,
      long touched,
      long done,
      long untouched) {}

  /** How many cases the fact does the same to, and how long the bar of them is. */
  record Bar(String label, Chip chip, long cases, long width) {}

  /** One case and what the fact does to it. */
  record Line(
      @Nullable CaseLine aCase,
      Chip what,
      @Nullable String record,
      @Nullable Long recordNumber,
      @Nullable Instant at) {}

  Head head(Cause cause) {
    List<Tally> tallies = consequences.tallies(cause.record());
    long open = cases(tallies, Tally::open);
    long done = cases(tallies, Tally::done);
    return new Head(
        CauseWords.address(cause.record()),
        causes.of(cause),
        cause.validFrom(),
        cause.recordedAt(),
        state(cause, open),
        open + done,
        done,
        cases(tallies, t -> !t.open() && !t.done()));
  }

  private static long cases(List<Tally> tallies, Predicate<Tally> which) {
    return tallies.stream().filter(which).mapToLong(Tally::cases).sum();
  }

  private Chip state(Cause cause, long open) {
    if (cause.corrected()) {
      return Chip.warn(words.of("notice.state.corrected"));
    } else if (cause.activeAt().isEmpty()) {
      return Chip.todo(words.of("notice.state.later"));
    }
    return open > 0
        ? Chip.go(words.of("notice.state.running"))
        : Chip.ok(words.of("notice.state.done"));
  }

  void fill(Model model, CausingRecord record, int page) {
    Optional<Cause> cause = consequences.find(record);
    List<Tally> tallies = consequences.tallies(record);
    Paging paging = Paging.of(page, tallies.stream().mapToLong(Tally::cases).sum());
    model.addAttribute("address", CauseWords.address(record));
    model.addAttribute("cause", cause.map(this::head).orElse(null));
    model.addAttribute("facts", cause.map(this::facts).orElseGet(List::of));
    model.addAttribute("source", cause.map(causes::source).orElse(null));
    model.addAttribute("bars", bars(tallies));
    model.addAttribute("paging", paging);
    model.addAttribute("lines", lines(record, paging));
  }

  private List<Pair> facts(Cause cause) {
    List<Pair> facts = new ArrayList<>();
    facts.add(Pair.of(words.of("notice.fact.validFrom"), times.day(cause.validFrom())));
    facts.add(Pair.of(words.of("notice.fact.recordedAt"), times.at(cause.recordedAt())));
    facts.add(Pair.of(words.of("notice.fact.record"), cause.record().toString()));
    return facts;
  }

  private List<Bar> bars(List<Tally> tallies) {
    long most = tallies.stream().mapToLong(Tally::cases).max().orElse(1);
    return tallies.stream()
        .map(
            t ->
                new Bar(
                    words.label(t.what()),
                    chip(t.what(), t.done()),
                    t.cases(),
                    Math.max(1, t.cases() * 300 / most)))
        .toList();
  }

  private List<Line> lines(CausingRecord record, Paging paging) {
    List<Consequences.Line> found = consequences.lines(record, paging.size(), paging.offset());
    var query =
        CaseQuery.of(
            new CaseQuery.Reader(official.person(), official.seat()),
            CaseQuery.Group.ALL,
            Times.dayOf(clock.instant()));
    Map<String, CaseLine> seen =
        caseLines
            .of(cases.among(query, found.stream().map(Consequences.Line::caseId).toList()))
            .stream()
            .collect(Collectors.toMap(CaseLine::id, Function.identity()));
    return found.stream().map(line -> line(line, seen.get(line.caseId().toString()))).toList();
  }

  private Line line(Consequences.Line line, @Nullable CaseLine aCase) {
    return new Line(
        aCase,
        chip(line.what(), line.record().isPresent()),
        line.record().map(n -> "/cases/" + line.caseId() + "/records/" + n).orElse(null),
        line.record().orElse(null),
        line.at().orElse(null));
  }

  /** What was done, what is still to be done, or why nothing is. */
  private Chip chip(Consequence what, boolean done) {
    if (!what.touched()) {
      return Chip.todo(words.label(what));
    } else if (!done) {
      return Chip.go(words.label(what));
    }
    String text = words.of("notice.what." + what);
    return what == Consequence.SUSPEND ? Chip.bad(text) : Chip.warn(text);
  }
}
