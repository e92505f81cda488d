package sekisho.app.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.NOT_ALLOWED;
import static sekisho.view.scenario.ScenarioFault.Code.NO_SUCH_CONDITION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sekisho.message.SeatId;
import sekisho.message.Stage;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.FactPattern;

/** Reads the typed language of conditions: a mapping whose first word says which one it is. */
final class ConditionYaml {
  private static final int DEEPEST = 8;
  private static final Condition STAND_IN = new Condition.ClockAt(Duration.ZERO);

  private static final Map<String, Function<Part, Condition>> KINDS =
      Map.of(
          "all", part -> new Condition.All(part.filled("all", ConditionYaml::read)),
          "any", part -> new Condition.Any(part.filled("any", ConditionYaml::read)),
          "not", part -> new Condition.Not(read(part.at("not"))),
          "event", ConditionYaml::happened,
          "absent", part -> absent(part.at("absent")),
          "case", part -> caseStands(part.at("case")),
          "clock", part -> new Condition.ClockAt(sinceStart(part.at("clock"))),
          "delivered", part -> new Condition.Delivered(part.at("delivered").text()),
          "read", part -> readBy(part.at("read")),
          "move", part -> new Condition.MoveBegan((int) part.at("move").whole(1, 100)));

  private ConditionYaml() {}

  static Condition read(Part part) {
    boolean tooDeep = part.place().chars().filter(c -> c == '[').count() > DEEPEST;
    boolean event = part.maybe("event").isPresent();
    List<String> kinds =
        KINDS.keySet().stream()
            .filter(kind -> part.maybe(kind).isPresent())
            // A pattern of facts may name its case.
            .filter(kind -> !(event && kind.equals("case")))
            .toList();
    if (kinds.size() != 1 || tooDeep) {
      part.fault(
          NO_SUCH_CONDITION, KINDS.keySet().stream().sorted().collect(Collectors.joining(", ")));
      return STAND_IN;
    }
    return part.closed(KINDS.getOrDefault(kinds.getFirst(), _ -> STAND_IN).apply(part));
  }

  private static Condition happened(Part part) {
    int atLeast = part.maybe("atLeast").map(p -> (int) p.whole(1, 1000)).orElse(1);
    return new Condition.Happened(fact(part), atLeast);
  }

  /** A pattern of facts; whoever reads more of the same mapping closes it. */
  static FactPattern fact(Part part) {
    return new FactPattern(
        part.at("event").text(),
        part.maybe("from").map(ConditionYaml::place),
        part.maybe("case").map(Part::text),
        part.maybe("where").map(where -> where.named(Part::text)).orElse(Map.of()));
  }

  private static Condition absent(Part part) {
    return part.closed(
        new Condition.Absent(
            fact(part),
            part.maybe("after").map(Part::text),
            part.at("within").duration(),
            working(part)));
  }

  private static Condition caseStands(Part part) {
    return part.closed(
        new Condition.CaseStands(
            part.at("id").text(), part.filled("status", p -> p.choice(Stage.class))));
  }

  private static Condition readBy(Part part) {
    return part.closed(new Condition.Read(place(part.at("place")), part.at("inject").text()));
  }

  /** Written as {@code ">= P1DT2H"}, as a condition, or as the time alone. */
  private static Duration sinceStart(Part part) {
    return part.shaped(
        text -> Duration.parse(text.replaceFirst("^>=\\s*", "")), Duration.ZERO, ">= P1DT2H");
  }

  /** Whether a time counts on working hours: {@code clock: working}. */
  static boolean working(Part part) {
    Optional<Part> clock = part.maybe("clock");
    String word = clock.map(Part::text).orElse("always");
    if (!List.of("working", "always").contains(word)) {
      clock.orElseThrow().fault(NOT_ALLOWED, word, "working, always");
    }
    return word.equals("working");
  }

  static SeatId place(Part part) {
    return part.shaped(SeatId::new, new SeatId("x"), "mofa");
  }
}
