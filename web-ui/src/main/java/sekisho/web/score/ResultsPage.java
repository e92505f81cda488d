package sekisho.web.score;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PanelOutcome;
import sekisho.message.Share;
import sekisho.view.score.Cohort;
import sekisho.view.score.CohortJudges;
import sekisho.view.score.CriterionResult;
import sekisho.view.score.DecisionResult;
import sekisho.view.score.ScoredTeam;
import sekisho.view.score.Spread;
import sekisho.web.Texts;
import sekisho.web.Words;

/** The page of the results of several exercises: pictures, each with the table that it shows. */
@Component
class ResultsPage {
  private static final int BUCKETS = 10;

  private final TotalLines totals;
  private final Words words;
  private final Texts texts;
  private final Said said;
  private final AgreementLines agreements;

  ResultsPage(TotalLines totals, Words words, Texts texts, Said said, AgreementLines agreements) {
    this.totals = totals;
    this.words = words;
    this.texts = texts;
    this.said = said;
    this.agreements = agreements;
  }

  /** An exercise, and what its team reached. */
  record TeamLine(
      String address,
      String name,
      String group,
      String scenario,
      TotalLine total,
      boolean closed) {}

  /** A criterion over all exercises. */
  record CriterionLine(
      String text, int judged, String difficulty, String discrimination, int nothing) {}

  /** How long a timed criterion took. */
  record TimeLine(String text, String median, String fastest, String slowest) {}

  /** A possible decision: places that chose it, and votes of the panel. */
  record DecisionLine(
      String outcome, long places, int votes, int placesWidth, int votesWidth, int y) {
    public int lower() {
      return y + 14;
    }

    public int text() {
      return y + 18;
    }
  }

  /** A case, and what was decided on it. */
  record DecisionPicture(String title, List<DecisionLine> lines) {}

  String show(Cohort cohort, int unscored, Model model) {
    model.addAttribute("scored", cohort.teams().size());
    model.addAttribute("unscored", unscored);
    model.addAttribute("components", totals.components());
    model.addAttribute("teams", cohort.teams().stream().map(this::team).toList());
    cohort.totals().ifPresent(spread -> spread(spread, model));
    List<CriterionResult> criteria = cohort.criteria();
    model.addAttribute("criteria", criteria.stream().map(this::criterion).toList());
    model.addAttribute("missed", bars(cohort.mostMissed().stream().limit(8).toList()));
    model.addAttribute("times", criteria.stream().flatMap(this::time).toList());
    CohortJudges judges = new CohortJudges(cohort);
    model.addAttribute(
        "decisions", judges.decisions().stream().map(d -> decision(cohort, d)).toList());
    model.addAttribute("coefficients", agreements.names());
    model.addAttribute("agreements", agreements.lines(judges));
    return "score/results";
  }

  private TeamLine team(ScoredTeam team) {
    return new TeamLine(
        "/exercises/" + team.exercise().id() + "/scores",
        texts.read(team.exercise().name()),
        team.exercise().runGroup().orElse(""),
        said.text(team.scenario().title()),
        totals.line(team.scenario(), team.sheet().team().orElseThrow()),
        team.sheet().sealed());
  }

  private void spread(Spread spread, Model model) {
    model.addAttribute(
        "middle",
        words.of(
            "score.results.middle",
            number(spread.median()),
            number(spread.lowest()),
            number(spread.highest()),
            number(spread.mean())));
    long most = IntStream.range(0, BUCKETS).mapToLong(i -> inBucket(spread, i)).max().orElse(1);
    model.addAttribute(
        "buckets",
        IntStream.range(0, BUCKETS)
            .mapToObj(i -> counted(range(i), inBucket(spread, i), most, i))
            .toList());
  }

  /** Totals have one digit after the point. */
  private static String range(int bucket) {
    return bucket == BUCKETS - 1 ? "90–100" : bucket * 10 + "–" + (bucket * 10 + 9) + ".9";
  }

  private static long inBucket(Spread spread, int bucket) {
    double below = bucket == BUCKETS - 1 ? 101 : (bucket + 1) * 10.0;
    return spread.between(bucket * 10.0, below);
  }

  private List<Bar> bars(List<CriterionResult> missed) {
    long most = missed.stream().mapToInt(CriterionResult::nothing).max().orElse(1);
    return IntStream.range(0, missed.size())
        .mapToObj(
            i ->
                counted(
                    said.text(missed.get(i).criterion().text()), missed.get(i).nothing(), most, i))
        .toList();
  }

  private static Bar counted(String label, long count, long most, int row) {
    int width = (int) Math.round((double) count / Math.max(1, most) * Bar.WHOLE);
    return new Bar(label, Long.toString(count), width, 8 + row * Bar.ROW, count > 0);
  }

  private CriterionLine criterion(CriterionResult result) {
    return new CriterionLine(
        said.text(result.criterion().text()),
        result.judged(),
        Points.percent(Share.of(result.difficulty(), 1)),
        result.discrimination().map(AgreementLines::twoDigits).orElseGet(this::notAvailable),
        result.nothing());
  }

  private Stream<TimeLine> time(CriterionResult result) {
    return result.secondsTaken().stream()
        .map(
            spread ->
                new TimeLine(
                    said.text(result.criterion().text()),
                    seconds(spread.median()),
                    seconds(spread.lowest()),
                    seconds(spread.highest())));
  }

  private String seconds(double seconds) {
    return said.time(Duration.ofSeconds(Math.round(seconds)));
  }

  private DecisionPicture decision(Cohort cohort, DecisionResult result) {
    long mostPlaces = result.chosen().values().stream().mapToLong(n -> n).max().orElse(1);
    int mostVotes = result.votes().values().stream().mapToInt(n -> n).max().orElse(1);
    List<PanelOutcome> outcomes = List.of(PanelOutcome.values());
    return new DecisionPicture(
        title(cohort, result),
        IntStream.range(0, outcomes.size())
            .mapToObj(
                i -> {
                  long places = result.chosen().getOrDefault(outcomes.get(i), 0L);
                  int votes = result.votes().getOrDefault(outcomes.get(i), 0);
                  return new DecisionLine(
                      words.label(outcomes.get(i)),
                      places,
                      votes,
                      (int) (places * Bar.WHOLE / Math.max(1, mostPlaces)),
                      votes * Bar.WHOLE / Math.max(1, mostVotes),
                      8 + i * 40);
                })
            .toList());
  }

  private String title(Cohort cohort, DecisionResult result) {
    return cohort.teams().stream()
        .flatMap(t -> t.scenario().rubric().stream())
        .filter(c -> c.id().equals(result.criterion()))
        .map(c -> said.text(c.text()))
        .findFirst()
        .orElse(result.caseId());
  }

  private String notAvailable() {
    return words.of("score.results.na");
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
