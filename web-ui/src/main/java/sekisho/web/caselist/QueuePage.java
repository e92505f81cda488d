package sekisho.web.caselist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Country;
import sekisho.message.Level;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseGate;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseQuery.Order;
import sekisho.view.caselist.CaseRows;
import sekisho.web.Countries;
import sekisho.web.CurrentOfficial;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Reach;
import sekisho.web.part.Choice;
import sekisho.web.part.Paging;

/** What the page of the case list shows. */
@Component
class QueuePage {
  private final ShownCases shown;
  private final CaseLines lines;
  private final Colleagues colleagues;
  private final Countries countries;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;
  private final Times times;

  QueuePage(
      ShownCases shown,
      CaseLines lines,
      Colleagues colleagues,
      Countries countries,
      CurrentOfficial official,
      Reach reach,
      Words words,
      Times times) {
    this.shown = shown;
    this.lines = lines;
    this.colleagues = colleagues;
    this.countries = countries;
    this.official = official;
    this.reach = reach;
    this.words = words;
    this.times = times;
  }

  /** A group of cases with its number. */
  record Tab(String label, String address, long count, boolean current, boolean late) {}

  /** A filter that is on, and the address without it. */
  record Applied(String label, String address) {}

  /** A column by which the list can be ordered. */
  record Column(String label, String address, @Nullable String sorted, String mark) {}

  /** The query of the reader of this request. */
  CaseQuery query(Asked asked) {
    return asked.query(reader(), today());
  }

  CaseQuery.Reader reader() {
    return new CaseQuery.Reader(official.person(), official.seat());
  }

  LocalDate today() {
    return shown.today();
  }

  void fill(Asked asked, int page, Model model) {
    CaseQuery query = query(asked);
    CaseRows list = shown.now();
    Map<Group, Long> counts = list.counts(query);
    Paging paging = Paging.of(page, counts.getOrDefault(asked.group(), 0L));
    model.addAttribute("asked", asked);
    model.addAttribute("paging", paging);
    model.addAttribute("cases", lines.of(list.find(query, paging.size(), paging.offset())));
    model.addAttribute("open", counts.getOrDefault(Group.OPEN, 0L));
    model.addAttribute("late", counts.getOrDefault(Group.OVERDUE, 0L));
    model.addAttribute("tabs", groups().map(group -> tab(asked, group, counts)).toList());
    model.addAttribute("applied", asked.on().stream().map(n -> applied(asked, n)).toList());
    model.addAttribute("clear", asked.plain().address());
    model.addAttribute("columns", columns(asked));
    model.addAttribute("mayOpen", reach.may("POST", "/cases"));
    model.addAttribute("inside", inside());
    model.addAttribute("allocates", colleagues.allocates());
    choices(query, list, model);
  }

  private boolean inside() {
    return official.seat() != Seat.APPLICANT;
  }

  private void choices(CaseQuery query, CaseRows list, Model model) {
    model.addAttribute("stages", words.choices(Stage.class));
    model.addAttribute(
        "gates",
        Stream.of(1, 2, 3, 4, 5, 6).map(n -> Choice.of(String.valueOf(n), gate(n))).toList());
    model.addAttribute(
        "countryChoices",
        list.countries(CaseQuery.of(query.reader(), Group.ALL, query.today())).stream()
            .map(c -> Choice.of(c.code(), countries.name(c)))
            .toList());
    model.addAttribute("yesNo", words.yesNo());
    model.addAttribute(
        "ages", Stream.of("30", "60", "90", "180").map(n -> Choice.of(n, age(n))).toList());
    if (inside()) {
      model.addAttribute("levels", words.choices(Level.class));
      model.addAttribute("seats", words.choices(seats()));
      model.addAttribute("people", colleagues.everybody());
      model.addAttribute("colleagues", colleagues.allocates() ? colleagues.choices() : List.of());
    }
  }

  /** The seats for which a case can wait. */
  private static List<Seat> seats() {
    return Arrays.stream(Seat.values()).filter(s -> s.compareTo(Seat.AUD) < 0).toList();
  }

  /** Work is shared out in some seats alone. */
  private Stream<Group> groups() {
    return Arrays.stream(Group.values())
        .filter(
            group -> colleagues.allocates() || (group != Group.MINE && group != Group.UNALLOCATED));
  }

  private Tab tab(Asked asked, Group group, Map<Group, Long> counts) {
    long count = counts.getOrDefault(group, 0L);
    return new Tab(
        words.of("casefile.list.tab." + group),
        asked.in(group).address(),
        count,
        group == asked.group(),
        group == Group.OVERDUE && count > 0);
  }

  private Applied applied(Asked asked, String name) {
    return new Applied(
        words.of("casefile.list.on." + name, said(name, asked.value(name))),
        asked.without(name).address());
  }

  private String said(String name, String value) {
    return switch (name) {
      case "stage" -> words.label(Stage.valueOf(value));
      case "gate" -> gate(Integer.parseInt(value));
      case "country" -> countries.name(new Country(value));
      case "weapon" -> words.of("common." + value);
      case "level" -> words.label(Level.valueOf(value));
      case "waiting" -> words.label(Seat.valueOf(value));
      case "work" -> work(value);
      case "age" -> age(value);
      case "from", "to" -> times.day(LocalDate.parse(value));
      default -> value;
    };
  }

  private String work(String value) {
    return switch (value) {
      case Asked.ME -> words.of("casefile.list.work.me");
      case Asked.NOBODY -> words.of("casefile.list.work.nobody");
      default -> colleagues.name(PersonId.of(value));
    };
  }

  private String gate(int number) {
    return words.of(
        "casefile.list.gate.at", number, words.of("casefile.gate." + CaseGate.numbered(number)));
  }

  private String age(String days) {
    return words.of("casefile.list.age.days", Integer.valueOf(days));
  }

  private Map<String, Column> columns(Asked asked) {
    return Map.of(
        "case", column(asked, "case", Order.REFERENCE_ASC, Order.REFERENCE_DESC),
        "due", column(asked, "due", Order.DUE_ASC, Order.DUE_DESC),
        "submitted", column(asked, "submitted", Order.SUBMITTED_ASC, Order.SUBMITTED_DESC),
        "last", column(asked, "last", Order.LAST_ASC, Order.LAST_DESC));
  }

  private Column column(Asked asked, String name, Order up, Order down) {
    boolean isUp = asked.sort() == up;
    boolean isDown = asked.sort() == down;
    return new Column(
        words.of("casefile.list." + name),
        asked.by(isUp ? down : up).address(),
        isUp ? "ascending" : isDown ? "descending" : null,
        isUp ? " ▲" : isDown ? " ▼" : "");
  }
}
