package sekisho.web.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.ScoreTotal;
import sekisho.message.Share;
import sekisho.message.scenario.Criterion;
import sekisho.view.score.Cohort;
import sekisho.view.score.ScoreLine;
import sekisho.view.score.ScoredTeam;
import sekisho.web.Texts;
import sekisho.web.Words;

/** The results of several exercises as a table for a spreadsheet: a row a place and criterion. */
@Component
class ResultRows {

  private final Words words;
  private final Texts texts;
  private final Said said;

  ResultRows(Words words, Texts texts, Said said) {
    this.words = words;
    this.texts = texts;
    this.said = said;
  }

  List<String> header() {
    return Stream.of(
            "score.results.exercise",
            "score.results.group",
            "score.results.scenario",
            "score.sheets.sheet",
            "score.total",
            "score.who",
            "score.criterion",
            "score.component",
            "score.results.percent",
            "score.points",
            "score.why")
        .map(words::of)
        .toList();
  }

  Stream<List<String>> rows(Cohort cohort) {
    return cohort.teams().stream().flatMap(this::rows);
  }

  private Stream<List<String>> rows(ScoredTeam team) {
    return team.scenario().rubric().stream()
        .flatMap(
            criterion ->
                team.sheet().lines().stream()
                    .filter(line -> line.criterion().equals(criterion.id()))
                    .map(line -> row(team, criterion, line)));
  }

  private List<String> row(ScoredTeam team, Criterion criterion, ScoreLine line) {
    Optional<Share> counts = team.sheet().counts(line, criterion.points());
    return List.of(
        texts.read(team.exercise().name()),
        team.exercise().runGroup().orElse(""),
        said.text(team.scenario().title()) + " " + team.scenario().version(),
        Integer.toString(team.sheet().number()),
        team.sheet().team().flatMap(ScoreTotal::tenths).map(Points::ofTenths).orElse(""),
        said.place(team.scenario(), line.place()),
        said.text(criterion.text()),
        words.label(criterion.component()),
        counts.map(Points::percent).orElse(""),
        counts.map(c -> Points.of(c, criterion.points())).orElse(""),
        line.assessment() instanceof LeftOut out ? words.label(out.reason()) : "");
  }
}
