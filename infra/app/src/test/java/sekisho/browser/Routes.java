package sekisho.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import sekisho.message.Seat;

/** The addresses that can be read, from the table of authorities that the guards read. */
final class Routes {
  /**
   * No pages: files of the frame, the health of the node, what a fault forwards to, a part that
   * open pages ask for, and streams, which do not end. Of the sample exercise nothing is scored, so
   * that it has no criterion; the tests of the score pages read that page.
   */
  private static final Set<String> NO_PAGE =
      Set.of(
          "/assets/**",
          "/actuator/health",
          "/actuator/health/**",
          "/error",
          "/exercise/bar",
          "/exercise/live",
          "/exercises/{exercise}/desk/live",
          "/exercises/{exercise}/scores/criterion");

  private Routes() {}

  /**
   * One address pattern and who may read it.
   *
   * @param seats empty when no sign-in is needed
   */
  record Route(String pattern, Set<Seat> seats) {}

  /** Every pattern of a page or a file of the product. */
  static List<Route> read() {
    try (var in =
        new InputStreamReader(
            Routes.class.getResourceAsStream("/authz.csv"), StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .get()
          .parse(in)
          .stream()
          .filter(row -> row.get("kind").equals("route") && row.get("key").startsWith("GET "))
          .map(row -> new Route(row.get("key").substring(4), seats(row.get("seats"))))
          .filter(route -> !NO_PAGE.contains(route.pattern()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Seat> seats(String cell) {
    return switch (cell) {
      case "public" -> Set.of();
      case "*" ->
          Arrays.stream(Seat.values())
              .filter(seat -> seat != Seat.SYSTEM)
              .collect(Collectors.toUnmodifiableSet());
      default ->
          Arrays.stream(cell.split(" ")).map(Seat::valueOf).collect(Collectors.toUnmodifiableSet());
    };
  }
}
