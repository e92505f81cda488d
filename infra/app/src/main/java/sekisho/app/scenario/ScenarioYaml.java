package sekisho.app.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.message.WorldFact;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.World;

/** Reads the file of a scenario, format 1, from its top. */
final class ScenarioYaml {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,59}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final int MOST_MINUTES = 1440;

  private final Part file;

  ScenarioYaml(Part file) {
    this.file = file;
  }

  Scenario read() {
    Part format = file.at("format");
    String said = format.text();
    if (!said.isEmpty() && !said.equals("1")) {
      format.fault(WRONG_FORMAT, said);
    }
    List<Place> places = file.filled("places", ScenarioYaml::place);
    InjectYaml injects = new InjectYaml(places);
    return file.closed(
        new Scenario(
            file.at("id").shaped(text -> matching(ID, text), "x", "radar-routine"),
            file.at("version").shaped(text -> matching(VERSION, text), "1.0.0", "1.0.0"),
            file.at("title").words(),
            file.at("brief").words(),
            file.at("controllerNotes").words(),
            file.list("authors", Part::text),
            file.maybe("policy").map(ScenarioYaml::policy).orElseGet(PolicyChoice.OfTheDay::new),
            calendar(file.at("calendar")),
            clock(file.at("clock")),
            file.at("length").duration(),
            (int) file.at("playMinutes").whole(1, MOST_MINUTES),
            file.at("seed").whole(0, Integer.MAX_VALUE),
            file.maybe("separationByPerson").map(Part::flag).orElse(false),
            world(file.at("world")),
            file.filled("cases", CaseYaml::read),
            places,
            file.list("injects", injects::read),
            file.list("expectations", RubricYaml::expectation),
            file.filled("objectives", RubricYaml::objective),
            file.filled("rubric", RubricYaml::criterion),
            file.list("reference", RubricYaml::reference),
            RubricYaml.scoring(file.at("scoring")),
            file.filled("hotwash", Part::words),
            file.list("bots", PlayYaml::bot),
            file.list("golden", PlayYaml::golden)));
  }

  private static String matching(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static PolicyChoice policy(Part part) {
    PolicyChoice choice =
        part.maybe("asOf")
            .<PolicyChoice>map(
                p ->
                    new PolicyChoice.AsOf(
                        p.shaped(LocalDate::parse, LocalDate.EPOCH, "2024-03-26")))
            .or(
                () ->
                    part.maybe("version")
                        .map(p -> new PolicyChoice.Pinned(new PolicyVersionId(p.text()))))
            .orElseGet(PolicyChoice.OfTheDay::new);
    return part.closed(choice);
  }

  private static ExerciseCalendar calendar(Part part) {
    List<LocalTime> hours =
        part.maybe("workingHours")
            .map(
                p ->
                    p.shaped(
                        ScenarioYaml::hours, List.of(LocalTime.MIN, LocalTime.MAX), "09:00-18:00"))
            .orElse(List.of(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    List<DayOfWeek> days = part.list("workingDays", p -> p.choice(DayOfWeek.class));
    return part.closed(
        new ExerciseCalendar(
            part.at("epoch")
                .shaped(OffsetDateTime::parse, OffsetDateTime.MIN, "2027-04-05T09:00+09:00")
                .toInstant(),
            hours.getFirst(),
            hours.getLast(),
            days.isEmpty() ? WEEK : new LinkedHashSet<>(days),
            new LinkedHashSet<>(
                part.list(
                    "holidays", p -> p.shaped(LocalDate::parse, LocalDate.EPOCH, "2027-04-29")))));
  }

  private static List<LocalTime> hours(String text) {
    List<LocalTime> hours =
        List.of(text.split("-")).stream().map(String::strip).map(LocalTime::parse).toList();
    if (hours.size() != 2 || !hours.getFirst().isBefore(hours.getLast())) {
      throw new IllegalArgumentException(text);
    }
    return hours;
  }

  private static ClockPlan clock(Part part) {
    Part mode = part.at("mode");
    String word = mode.text();
    if (!List.of("", "continuous", "moves").contains(word)) {
      mode.fault(NOT_ALLOWED, word, "continuous, moves");
    }
    List<ClockPlan.Move> moves =
        word.equals("moves") ? part.filled("moves", ScenarioYaml::move) : List.of();
    return part.closed(
        new ClockPlan(
            (int) part.at("defaultRate").whole(1, ClockPlan.FASTEST),
            part.maybe("maxRate")
                .map(p -> (int) p.whole(1, ClockPlan.FASTEST))
                .orElse(ClockPlan.FASTEST),
            moves));
  }

  private static ClockPlan.Move move(Part part) {
    return part.closed(new ClockPlan.Move(part.at("title").words(), part.at("at").duration()));
  }

  private static World world(Part part) {
    return part.closed(
        new World(
            part.list("countries", ScenarioYaml::country),
            part.list("organisations", ScenarioYaml::organisation)));
  }

  private static World.InventedCountry country(Part part) {
    Set<WorldFact> facts = EnumSet.noneOf(WorldFact.class);
    part.maybe("facts")
        .ifPresent(
            said -> {
              Names.of(WorldFact.class)
                  .forEach(
                      (name, fact) ->
                          said.maybe(name).filter(Part::flag).ifPresent(_ -> facts.add(fact)));
              said.closed(facts);
            });
    return part.closed(
        new World.InventedCountry(CaseYaml.country(part.at("id")), part.at("name").words(), facts));
  }

  private static World.Organisation organisation(Part part) {
    return part.closed(
        new World.Organisation(
            part.at("id").text(), part.at("name").words(), part.at("about").words()));
  }

  private static Place place(Part part) {
    List<Seat> seats = part.filled("seats", p -> p.choice(Seat.class));
    return part.closed(
        new Place(
            ConditionYaml.place(part.at("id")),
            part.at("title").words(),
            new LinkedHashSet<>(seats),
            part.at("person").words(),
            part.at("tasks").words(),
            part.maybe("required").map(Part::flag).orElse(true),
            part.maybe("bot").map(Part::text)));
  }
}
