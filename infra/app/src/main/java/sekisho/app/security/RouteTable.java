package sekisho.app.security;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes of the table of authorities, as requests ask for them. */
@Component
class RouteTable {
  private static final String ANY_METHOD = "*";

  private final List<Route> routes;

  RouteTable(AuthorityTable table) {
    routes =
        table.rows("route").entrySet().stream()
            .map(row -> Route.of(row.getKey(), row.getValue()))
            .sorted(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();
  }

  /** One row: method and pattern of the address, and who may. */
  public record Route(String method, PathPattern pattern, Access access) {
    static Route of(String key, Access access) {
      String[] parts = key.split(" ", 2);
      if (parts.length != 2) {
        throw new IllegalStateException("A route is a method and an address, not: " + key);
      }
      return new Route(parts[0], PathPatternParser.defaultInstance.parse(parts[1]), access);
    }

    boolean takes(String asked) {
      return method.equals(ANY_METHOD)
          || method.equals(asked)
          || (method.equals("GET") && asked.equals("HEAD"));
    }
  }

  public List<Route> all() {
    return routes;
  }

  /** Who may send this method to this address; absent when the table does not name it. */
  public Optional<Access> access(String method, String address) {
    PathContainer path = PathContainer.parsePath(address);
    return routes.stream()
        .filter(route -> route.takes(method) && route.pattern().matches(path))
        .findFirst()
        .map(Route::access);
  }

  /** Whether the table names this address for any method. */
  public boolean knows(String address) {
    PathContainer path = PathContainer.parsePath(address);
    return routes.stream().anyMatch(route -> route.pattern().matches(path));
  }
}
