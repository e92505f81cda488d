package sekisho.web.review;

import java.util.List;
import sekisho.web.part.Chip;

/**
 * One question of the review with what each ministry says, side by side.
 *
 * @param id the id of its heading
 * @param chip whether the ministries agree
 */
record Topic(String id, String title, Chip chip, List<Column> columns) {
  Topic {
    columns = List.copyOf(columns);
  }
}
