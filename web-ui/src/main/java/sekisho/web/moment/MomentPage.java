package sekisho.web.moment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.RegisterKind;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.PastLog;
import sekisho.view.register.CountryRegister;
import sekisho.view.register.RegisterView;
import sekisho.web.CurrentOfficial;
import sekisho.web.ShownMoment;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.caselist.ShownCases;
import sekisho.web.identity.Reach;
import sekisho.web.policy.KnownVersions;

/** What there is to see in the house at a moment: numbers that are links to what they count. */
@Component
class MomentPage {
  private final PastLog log;
  private final ShownCases cases;
  private final RegisterView registers;
  private final KnownVersions versions;
  private final RecordLines records;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;

  MomentPage(
      PastLog log,
      ShownCases cases,
      RegisterView registers,
      KnownVersions versions,
      RecordLines records,
      CurrentOfficial official,
      Reach reach,
      Words words) {
    this.log = log;
    this.cases = cases;
    this.registers = registers;
    this.versions = versions;
    this.records = records;
    this.official = official;
    this.reach = reach;
    this.words = words;
  }

  /** A number and where to see what it counts. */
  record Figure(long count, String label, String address) {}

  /** A room of the house with what stood in it. */
  record Place(String name, String address, String says, @Nullable String more) {}

  void fill(Model model, ShownMoment moment) {
    List<LogLine> lines = PastLog.until(log.lines(official.person(), official.seat()), moment.at());
    model.addAttribute("count", lines.size());
    model.addAttribute("figures", reach.mayOpen("/cases") ? figures() : List.of());
    model.addAttribute("places", places(moment.at()));
    model.addAttribute("records", records.last(lines));
  }

  private List<Figure> figures() {
    var reader = new CaseQuery.Reader(official.person(), official.seat());
    Map<Group, Long> counts = cases.now().counts(CaseQuery.of(reader, Group.ALL, cases.today()));
    return List.of(
        figure(counts, Group.OPEN, "/cases?group=OPEN"),
        figure(counts, Group.WAITING, "/"),
        figure(counts, Group.OVERDUE, "/cases?group=OVERDUE"));
  }

  private Figure figure(Map<Group, Long> counts, Group group, String address) {
    return new Figure(counts.getOrDefault(group, 0L), words.of("moment.figure." + group), address);
  }

  private List<Place> places(Instant moment) {
    List<Place> places = new ArrayList<>();
    places.add(policy());
    List<CountryRegister> known =
        registers.all().stream().map(country -> country.knownAt(moment)).toList();
    Arrays.stream(RegisterKind.values())
        .map(kind -> register(kind, known, moment))
        .forEach(places::add);
    if (reach.mayOpen("/lists")) {
      places.add(
          new Place(words.of("party.lists"), "/lists", words.of("moment.place.lists"), null));
    }
    return List.copyOf(places);
  }

  private Place policy() {
    var inForce = versions.inForceOn(cases.today());
    return new Place(
        words.of("policy.title"),
        inForce.map(v -> "/policy/" + v.id()).orElse("/policy"),
        inForce
            .map(v -> words.of("moment.place.policy", v.id()))
            .orElseGet(() -> words.of("moment.place.policy.none")),
        null);
  }

  private Place register(RegisterKind kind, List<CountryRegister> known, Instant moment) {
    var day = Times.dayOf(moment);
    long countries = known.stream().filter(country -> country.on(kind, day).any()).count();
    long facts = known.stream().mapToLong(country -> country.lines(kind).size()).sum();
    return new Place(
        words.label(kind),
        "/registers?register=" + kind,
        facts == 0
            ? words.of("moment.place.register.none")
            : words.of("moment.place.register", countries),
        Optional.of(facts)
            .filter(n -> n > 0)
            .map(n -> words.of("moment.place.facts", n))
            .orElse(null));
  }
}
