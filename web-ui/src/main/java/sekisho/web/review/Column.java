package sekisho.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry says on one question, beside the other ministries.
 *
 * @param now what counts; absent while the ministry said nothing
 * @param before earlier versions, newest first; dissent that was given up is still here
 */
record Column(String ministry, @Nullable Opinion now, List<Opinion> before) {
  Column {
    before = List.copyOf(before);
  }
}
