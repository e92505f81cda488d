package sekisho.view.score;

import java.util.List;
import java.util.Optional;

/**
 * All that became of the scores of an exercise: the fold of their records.
 *
 * @param sheets from the first to the newest; at least one
 */
public record ScoreFile(Optional<String> runGroup, List<ScoreSheet> sheets) {
  public ScoreFile {
    sheets = List.copyOf(sheets);
  }

  /** The scores after these records; empty when nothing was scored. */
  static Optional<ScoreFile> of(List<ScoreFact> facts) {
    return new ScoreFold().and(facts).file();
  }

  /** The newest sheet. */
  public ScoreSheet newest() {
    return sheets.getLast();
  }

  public Optional<ScoreSheet> sheet(int number) {
    return sheets.stream().filter(sheet -> sheet.number() == number).findFirst();
  }

  /** The newest sheet that was closed: that which the players see. */
  public Optional<ScoreSheet> lastSealed() {
    return sheets.stream().filter(ScoreSheet::sealed).reduce((_, later) -> later);
  }
}
