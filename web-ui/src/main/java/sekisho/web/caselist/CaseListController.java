package sekisho.web.caselist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.Stage;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseRow;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.identity.Reach;
import sekisho.web.part.Paging;

/** The list of cases. */
@Controller
class CaseListController {
  private final CaseList list;
  private final CaseLines lines;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;

  CaseListController(
      CaseList list, CaseLines lines, CurrentOfficial official, Reach reach, Words words) {
    this.list = list;
    this.lines = lines;
    this.official = official;
    this.reach = reach;
    this.words = words;
  }

  /** A group of cases with its number. */
  record Tab(String label, String address, long count, boolean current) {}

  /** A filter that is on, and the address without it. */
  record Applied(String label, String address) {}

  /** A column by which the list can be ordered. */
  record Column(String label, String address, String sorted, String mark) {}

  @GetMapping("/cases")
  String show(
      @RequestParam(defaultValue = "OPEN") String group,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "LAST_DESC") String sort,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Asked asked =
        new Asked(
            named(CaseQuery.Group.class, group).orElse(CaseQuery.Group.OPEN),
            q.strip(),
            named(Stage.class, stage),
            mine,
            named(CaseQuery.Order.class, sort).orElse(CaseQuery.Order.LAST_DESC));
    CaseQuery query = asked.query(new CaseQuery.Reader(official.person(), official.seat()));
    rows(asked, query, page, model);
    model.addAttribute("asked", asked);
    model.addAttribute("mayOpen", reach.may("POST", "/cases"));
    model.addAttribute("tabs", tabs(asked, query));
    model.addAttribute("applied", applied(asked));
    model.addAttribute("stages", words.choices(Stage.class));
    model.addAttribute("columns", columns(asked));
    return "caselist/show";
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
  }

  /** Titles are texts that may be erased, so they are not in the table: they are searched here. */
  private void rows(Asked asked, CaseQuery query, int page, Model model) {
    Paging paging;
    List<CaseRow> rows;
    if (asked.q().isEmpty()) {
      paging = Paging.of(page, list.count(query));
      rows = list.find(query, paging.size(), paging.offset());
    } else {
      List<CaseRow> found =
          list.all(query).stream().filter(r -> lines.contains(r, asked.q())).toList();
      paging = Paging.of(page, found.size());
      rows = found.stream().skip(paging.offset()).limit(paging.size()).toList();
    }
    model.addAttribute("paging", paging);
    model.addAttribute("cases", rows.stream().map(lines::of).toList());
  }

  private List<Tab> tabs(Asked asked, CaseQuery query) {
    return Arrays.stream(CaseQuery.Group.values())
        .map(
            group ->
                new Tab(
                    words.of("casefile.list.tab." + group),
                    asked.in(group).address(),
                    list.count(query.in(group)),
                    group == asked.group()))
        .toList();
  }

  private List<Applied> applied(Asked asked) {
    var applied = new ArrayList<Applied>();
    if (!asked.q().isEmpty()) {
      applied.add(
          new Applied(words.of("casefile.list.on.q", asked.q()), asked.about("").address()));
    }
    asked
        .stage()
        .ifPresent(
            s ->
                applied.add(
                    new Applied(
                        words.of("casefile.list.on.stage", words.label(s)),
                        asked.at(Optional.empty()).address())));
    if (asked.mine()) {
      applied.add(new Applied(words.of("casefile.list.on.mine"), asked.everybody().address()));
    }
    return applied;
  }

  private List<Column> columns(Asked asked) {
    return List.of(
        column(asked, "case", CaseQuery.Order.REFERENCE_ASC, CaseQuery.Order.REFERENCE_DESC),
        column(asked, "submitted", CaseQuery.Order.SUBMITTED_ASC, CaseQuery.Order.SUBMITTED_DESC),
        column(asked, "last", CaseQuery.Order.LAST_ASC, CaseQuery.Order.LAST_DESC));
  }

  private Column column(Asked asked, String name, CaseQuery.Order up, CaseQuery.Order down) {
    boolean isUp = asked.sort() == up;
    boolean isDown = asked.sort() == down;
    return new Column(
        words.of("casefile.list." + name),
        asked.sorted(isDown ? up : down).address(),
        isUp ? "ascending" : isDown ? "descending" : "none",
        isUp ? " ▲" : isDown ? " ▼" : "");
  }

  /** What the address asks for. */
  record Asked(
      CaseQuery.Group group, String q, Optional<Stage> stage, boolean mine, CaseQuery.Order sort) {
    CaseQuery query(CaseQuery.Reader reader) {
      return new CaseQuery(reader, group, stage, mine, sort);
    }

    Asked in(CaseQuery.Group other) {
      return new Asked(other, q, stage, mine, sort);
    }

    Asked about(String other) {
      return new Asked(group, other, stage, mine, sort);
    }

    Asked at(Optional<Stage> other) {
      return new Asked(group, q, other, mine, sort);
    }

    Asked everybody() {
      return new Asked(group, q, stage, false, sort);
    }

    Asked sorted(CaseQuery.Order other) {
      return new Asked(group, q, stage, mine, other);
    }

    /** The address of this list, without the page. */
    public String address() {
      var address = UriComponentsBuilder.fromPath("/cases").queryParam("group", group);
      if (!q.isEmpty()) {
        address.queryParam("q", "{q}");
      }
      stage.ifPresent(s -> address.queryParam("stage", s));
      if (mine) {
        address.queryParam("mine", true);
      }
      if (sort != CaseQuery.Order.LAST_DESC) {
        address.queryParam("sort", sort);
      }
      return q.isEmpty()
          ? address.build().toUriString()
          : address.encode().buildAndExpand(q).toUriString();
    }
  }
}
