package sekisho.web.signoff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/**
 * One round of signatures as the page shows it.
 *
 * @param facts meeting, attendance or circulation, when it was frozen, condition
 * @param hash the dossier that was frozen
 * @param end why the round ended, in words; absent while it is open
 * @param ending who ended it, with the reason given
 * @param changed where to see what changed, when the dossier changed
 */
record RoundView(
    int number,
    Chip state,
    List<Pair> facts,
    String hash,
    List<Line> signatures,
    @Nullable String end,
    List<Pair> ending,
    @Nullable String changed) {
  /**
   * One signature of a round, also one that was taken back.
   *
   * @param note that and why it was taken back
   */
  record Line(String office, String who, String at, @Nullable String note) {}
}
