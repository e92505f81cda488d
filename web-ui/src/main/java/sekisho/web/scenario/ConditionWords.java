package sekisho.web.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.SeatId;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.Scenario;
import sekisho.web.Words;

/** The conditions of a scenario in words. */
@Component
class ConditionWords {
  private final Words words;
  private final Spans spans;

  ConditionWords(Words words, Spans spans) {
    this.words = words;
    this.spans = spans;
  }

  /** A condition in one sentence without its end. */
  String of(Condition condition, Scenario scenario) {
    return switch (condition) {
      case Condition.All c -> several(c.of(), scenario, "all");
      case Condition.Any c -> several(c.of(), scenario, "any");
      case Condition.Not c -> words.of("scenario.when.not", of(c.of(), scenario));
      case Condition.Happened c ->
          c.atLeast() == 1
              ? words.of("scenario.when.happened", fact(c.fact(), scenario))
              : words.of("scenario.when.times", fact(c.fact(), scenario), c.atLeast());
      case Condition.Absent c -> absent(c, scenario);
      case Condition.CaseStands c ->
          words.of(
              "scenario.when.case",
              c.caseId(),
              words.list(c.at().stream().map(words::label).toList()));
      case Condition.ClockAt c -> words.of("scenario.when.clock", spans.of(c.since()));
      case Condition.Delivered c ->
          words.of("scenario.when.delivered", inject(c.inject(), scenario));
      case Condition.Read c ->
          words.of("scenario.when.read", place(c.place(), scenario), inject(c.inject(), scenario));
      case Condition.MoveBegan c -> words.of("scenario.when.move", c.move());
    };
  }

  private String several(List<Condition> of, Scenario scenario, String joined) {
    return of.stream()
        .map(c -> of(c, scenario))
        .collect(Collectors.joining(words.of("scenario.when." + joined)));
  }

  private String absent(Condition.Absent c, Scenario scenario) {
    String within =
        words.of(
            c.working() ? "scenario.when.working" : "scenario.when.within", spans.of(c.within()));
    String since =
        c.afterInject()
            .map(id -> words.of("scenario.when.after", inject(id, scenario)))
            .orElseGet(() -> words.of("scenario.when.start"));
    return words.of("scenario.when.absent", since, within, fact(c.fact(), scenario));
  }

  private String fact(FactPattern fact, Scenario scenario) {
    List<String> parts =
        Stream.of(
                fact.from().map(from -> place(from, scenario)),
                fact.caseId(),
                Optional.of(fact.type()),
                fact.where().isEmpty()
                    ? Optional.<String>empty()
                    : Optional.of(
                        fact.where().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining(", ", "(", ")"))))
            .flatMap(Optional::stream)
            .toList();
    return String.join(" ", parts);
  }

  private static String place(SeatId place, Scenario scenario) {
    return scenario.place(place).map(p -> said(p.title())).orElse(place.value());
  }

  private static String inject(String id, Scenario scenario) {
    return scenario.inject(id).map(i -> words(said(i.title()))).orElse(id);
  }

  private static String words(String title) {
    return LocaleContextHolder.getLocale().getLanguage().equals("ja")
        ? "「" + title + "」"
        : "“" + title + "”";
  }

  private static String said(Bilingual text) {
    return text.in(LocaleContextHolder.getLocale().getLanguage());
  }
}
