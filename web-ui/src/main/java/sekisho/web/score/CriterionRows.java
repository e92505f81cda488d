package sekisho.web.score;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Measure.Kind;
import sekisho.message.ExerciseId;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Scenario;
import sekisho.view.score.GivenRating;
import sekisho.view.score.ScoreLine;
import sekisho.view.score.ScoreSheet;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Chip;
import sekisho.web.score.CriterionRow.RecordLink;

/** What a sheet says, line by line, in the reader's language. */
@Component
class CriterionRows {
  private final Words words;
  private final Said said;
  private final Texts texts;
  private final CurrentOfficial official;

  CriterionRows(Words words, Said said, Texts texts, CurrentOfficial official) {
    this.words = words;
    this.said = said;
    this.texts = texts;
    this.official = official;
  }

  CriterionRow row(
      ExerciseId exercise,
      Scenario scenario,
      Criterion criterion,
      ScoreSheet sheet,
      ScoreLine line) {
    Optional<Share> counts =
        hidden(line, sheet) ? Optional.empty() : sheet.counts(line, criterion.points());
    return new CriterionRow(
        criterion.id(),
        said.text(criterion.text()),
        words.label(criterion.component()),
        criterion.critical(),
        said.place(scenario, line.place()),
        address(exercise, criterion.id(), line.place()),
        counts.map(c -> Points.of(c, criterion.points()) + " / " + criterion.points()).orElse("—"),
        state(line, sheet, counts),
        records(exercise, line, hidden(line, sheet)),
        window(line),
        Stream.of(details(scenario, line), judged(line, hidden(line, sheet)))
            .flatMap(List::stream)
            .toList());
  }

  static String address(ExerciseId exercise, String criterion, SeatId place) {
    return UriComponentsBuilder.fromPath("/exercises/{exercise}/scores/criterion")
        .queryParam("criterion", "{criterion}")
        .queryParam("place", "{place}")
        .encode()
        .buildAndExpand(exercise.toString(), criterion, place.value())
        .toUriString();
  }

  /** An evaluator does not see what others gave before the own rating is given. */
  boolean hidden(ScoreLine line, ScoreSheet sheet) {
    return line.rated()
        && !sheet.sealed()
        && line.ratings().stream().noneMatch(r -> r.by().equals(official.player()));
  }

  private Chip state(ScoreLine line, ScoreSheet sheet, Optional<Share> counts) {
    if (line.other().isPresent()) {
      return Chip.warn(words.of("score.state.changed"));
    }
    if (line.leftOut()) {
      return Chip.todo(words.of("score.state.left-out"));
    }
    if (line.disputed() && !hidden(line, sheet)) {
      return Chip.bad(words.of("score.state.disputed"));
    }
    if (counts.isEmpty()) {
      return Chip.go(words.of("score.state.waiting"));
    }
    if (counts.get().equals(Share.ALL)) {
      return Chip.ok(words.of("score.state.full"));
    }
    return counts.get().isNothing()
        ? Chip.bad(words.of("score.state.nothing"))
        : Chip.warn(words.of("score.state.part"));
  }

  private static List<RecordLink> records(ExerciseId exercise, ScoreLine line, boolean hidden) {
    Stream<Long> found =
        line.assessment() instanceof Assessed a ? a.records().stream() : Stream.of();
    Stream<Long> cited =
        hidden ? Stream.of() : line.ratings().stream().flatMap(r -> r.records().stream());
    return Stream.concat(found, cited)
        .distinct()
        .sorted()
        .map(n -> new RecordLink(n, "/exercises/" + exercise + "/debrief?at=" + n))
        .toList();
  }

  /** What people judged, and why. */
  private List<String> judged(ScoreLine line, boolean hidden) {
    Stream<String> ratings =
        hidden
            ? Stream.of()
            : line.ratings().stream()
                .map(r -> words.of("score.rated", r.rating(), texts.read(r.reason())));
    Stream<String> settled =
        hidden
            ? Stream.of()
            : line.settled().stream()
                .map(r -> words.of("score.settled.said", r.rating(), texts.read(r.reason())));
    Stream<String> other =
        line.other().stream()
            .map(o -> words.of("score.other.said", o.points(), texts.read(o.reason())));
    return Stream.of(ratings, settled, other).flatMap(all -> all).toList();
  }

  private @Nullable String window(ScoreLine line) {
    return line.assessment() instanceof Assessed a && a.searched().isPresent()
        ? words.of("score.window", a.searched().get().from(), a.searched().get().to())
        : null;
  }

  private List<String> details(Scenario scenario, ScoreLine line) {
    List<String> all = new ArrayList<>();
    switch (line.assessment()) {
      case Assessed a -> {
        a.missing().forEach(code -> all.add(words.of("score.missing", sought(scenario, code))));
        a.chosen().ifPresent(c -> all.add(words.of("score.chosen", words.label(c))));
        all.addAll(measures(a.measures()));
      }
      case LeftOut out -> all.add(words.label(out.reason()));
      default -> {}
    }
    return all;
  }

  private String sought(Scenario scenario, String code) {
    return scenario.expectations().stream()
        .filter(e -> e.id().equals(code))
        .map(Expectation::text)
        .map(said::text)
        .findFirst()
        .orElseGet(() -> said.fact(code));
  }

  private List<String> measures(List<Measure> measures) {
    return Stream.of(
            took(measures),
            pair(measures, Kind.FOUND_WEIGHT, Kind.REQUIRED_WEIGHT, "score.found"),
            share(measures, Kind.PANEL_SHARE_MILLIONTHS, "score.panel"),
            share(measures, Kind.CONDITIONS_F1_MILLIONTHS, "score.conditions"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> took(List<Measure> measures) {
    return value(measures, Kind.TOOK_SECONDS)
        .map(
            took ->
                words.of(
                    "score.took",
                    said.time(took),
                    said.time(value(measures, Kind.TARGET_SECONDS).orElse(Duration.ZERO)),
                    said.time(value(measures, Kind.LIMIT_SECONDS).orElse(Duration.ZERO))));
  }

  private static Optional<Duration> value(List<Measure> measures, Kind kind) {
    return number(measures, kind).map(Duration::ofSeconds);
  }

  private static Optional<Long> number(List<Measure> measures, Kind kind) {
    return measures.stream().filter(m -> m.kind() == kind).map(Measure::value).findFirst();
  }

  private Optional<String> pair(List<Measure> measures, Kind one, Kind of, String key) {
    return number(measures, one)
        .map(value -> words.of(key, value, number(measures, of).orElse(0L)));
  }

  private Optional<String> share(List<Measure> measures, Kind kind, String key) {
    return number(measures, kind)
        .map(value -> words.of(key, Points.percent(new Share(Math.toIntExact(value)))));
  }

  /** Whether the reader still has to rate it. */
  boolean mine(ScoreLine line) {
    return line.rated()
        && line.ratings().stream().map(GivenRating::by).noneMatch(official.player()::equals);
  }
}
