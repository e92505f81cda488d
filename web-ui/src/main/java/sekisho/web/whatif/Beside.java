package sekisho.web.whatif;

import java.util.List;
import sekisho.web.part.Chip;
import sekisho.web.part.TraceLine;

/**
 * Two answers of the policy side by side.
 *
 * @param same whether they say the same
 * @param stopped the rules that apply on the left only
 * @param begun the rules that apply on the right only
 */
record Beside(
    Side left,
    Side right,
    List<Row> rows,
    boolean same,
    List<TraceLine> stopped,
    List<TraceLine> begun) {
  Beside {
    rows = List.copyOf(rows);
    stopped = List.copyOf(stopped);
    begun = List.copyOf(begun);
  }

  /**
   * One of the two.
   *
   * @param more how it was asked, such as the version and the agreement on the day
   * @param nearest where nothing permits the transfer, the rules that came nearest to it
   */
  record Side(String title, String more, Chip verdict, String level, List<Flip> nearest) {
    Side {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * A result on both sides.
   *
   * @param flips the rules that make the difference, in words; empty when there is none
   */
  record Row(String name, String left, String right, boolean differs, List<Flip> flips) {
    Row {
      flips = List.copyOf(flips);
    }
  }

  /**
   * A rule that makes a difference.
   *
   * @param words whether it newly applies, no longer applies, is new or was dropped
   */
  record Flip(String rule, String address, String words) {}
}
