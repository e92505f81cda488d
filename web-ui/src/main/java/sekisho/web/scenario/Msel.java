package sekisho.web.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.WorldChange;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.PlannedTime;
import sekisho.web.Times;
import sekisho.web.Words;

/** The plan of injects of a scenario, in the order of their times; what has none comes last. */
@Component
class Msel {
  private final Words words;
  private final Times times;
  private final Spans spans;
  private final ConditionWords conditions;

  Msel(Words words, Times times, Spans spans, ConditionWords conditions) {
    this.words = words;
    this.times = times;
    this.spans = spans;
    this.conditions = conditions;
  }

  /** The injects in the order of the plan. */
  static List<Inject> order(Scenario scenario) {
    PlannedTime planned = new PlannedTime(scenario);
    return scenario.injects().stream()
        .sorted(
            Comparator.comparing(
                inject -> planned.of(inject).orElse(scenario.length().plusDays(1))))
        .toList();
  }

  List<MselLine> of(Scenario scenario) {
    List<MselLine> lines = new ArrayList<>();
    order(scenario).forEach(inject -> lines.add(line(lines.size() + 1, inject, scenario)));
    return lines;
  }

  private MselLine line(int number, Inject inject, Scenario scenario) {
    var planned = new PlannedTime(scenario).of(inject);
    List<Expectation> expected =
        scenario.expectations().stream().filter(e -> inject.expects().contains(e.id())).toList();
    return new MselLine(
        number,
        inject.id(),
        planned.map(spans::of).orElse(null),
        planned.map(at -> times.at(scenario.calendar().epoch().plus(at))).orElse(null),
        said(inject.title()),
        said(inject.text()),
        words.label(inject.injectClass()),
        words.label(inject.type()),
        words.label(inject.channel()),
        said(inject.from()),
        scenario.places().stream()
            .filter(place -> inject.to().contains(place.id()))
            .map(place -> said(place.title()))
            .toList(),
        inject
            .trigger()
            .map(trigger -> conditions.of(trigger, scenario))
            .orElseGet(() -> words.of("scenario.when.hand")),
        inject.changes().stream().map(change -> change(change, scenario)).toList(),
        expected(inject, expected, scenario),
        objectives(expected, scenario),
        expected.stream().flatMap(e -> criterion(e.criterion(), scenario).stream()).toList(),
        inject.reference().orElse(null));
  }

  private String change(WorldChange change, Scenario scenario) {
    String country =
        scenario.world().countries().stream()
            .filter(c -> c.code().equals(change.country()))
            .findFirst()
            .map(c -> said(c.name()))
            .orElse(change.country().code());
    return words.of(
        change.value() ? "scenario.change.begins" : "scenario.change.ends",
        country,
        words.label(change.fact()));
  }

  private List<String> expected(Inject inject, List<Expectation> all, Scenario scenario) {
    return Stream.concat(
            inject.expected().map(Msel::said).stream(), all.stream().map(e -> task(e, scenario)))
        .toList();
  }

  /** What a place is expected to do, and in what time. */
  String task(Expectation e, Scenario scenario) {
    String who = scenario.place(e.place()).map(p -> said(p.title())).orElse("");
    return e.timing()
        .map(
            t ->
                words.of(
                    t.working() ? "scenario.task.working" : "scenario.task.timed",
                    who,
                    said(e.text()),
                    spans.of(t.target()),
                    spans.of(t.limit())))
        .orElseGet(() -> words.of("scenario.task", who, said(e.text())));
  }

  private static List<String> objectives(List<Expectation> expected, Scenario scenario) {
    List<String> criteria = expected.stream().map(Expectation::criterion).toList();
    return scenario.objectives().stream()
        .flatMap(
            objective ->
                objective.tasks().stream()
                    .filter(task -> task.criteria().stream().anyMatch(criteria::contains))
                    .map(task -> told(objective, task)))
        .toList();
  }

  private static String told(Objective objective, Objective.CriticalTask task) {
    return objective.id() + " " + said(objective.text()) + " / " + task.id();
  }

  private Optional<String> criterion(String id, Scenario scenario) {
    return scenario.rubric().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(c -> points(c));
  }

  private String points(Criterion criterion) {
    return words.of(
        "scenario.criterion.points", criterion.id(), said(criterion.text()), criterion.points());
  }

  static String said(Bilingual text) {
    return text.in(LocaleContextHolder.getLocale().getLanguage());
  }
}
