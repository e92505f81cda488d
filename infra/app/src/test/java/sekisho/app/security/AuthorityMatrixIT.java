package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.Seat;

/**
 * Every seat times every route, generated from the table and from the mappings that are really
 * there: whom the table names gets in, everybody else is turned away.
 */
class AuthorityMatrixIT extends WholeApplication {
  @Autowired private AuthorityTable table;
  @Autowired private RouteTable routes;
  @Autowired private EveryRowStands rows;

  @Test
  void each_row_is_a_route_and_each_route_has_a_row() {
    var named = new TreeSet<>(table.rows("route").keySet());
    // Static files are answered by a resource handler, not by a mapping.
    named.remove("GET /assets/**");
    assertThat(named).containsExactlyInAnyOrderElementsOf(rows.routes());
  }

  @TestFactory
  Stream<DynamicTest> each_seat_on_each_route() {
    List<Optional<Seat>> visitors = new ArrayList<>();
    visitors.add(Optional.empty());
    Arrays.stream(Seat.values())
        .filter(seat -> seat != Seat.SYSTEM)
        .map(Optional::of)
        .forEach(visitors::add);
    return routes.all().stream()
        .flatMap(
            route ->
                visitors.stream()
                    .map(
                        visitor ->
                            DynamicTest.dynamicTest(
                                route.method()
                                    + " "
                                    + route.pattern()
                                    + " by "
                                    + visitor.map(Seat::name).orElse("nobody"),
                                () -> check(route, visitor))));
  }

  private void check(RouteTable.Route route, Optional<Seat> visitor) throws Exception {
    String address = address(route.pattern().getPatternString());
    MockHttpServletResponse response = send(route, address, visitor);
    boolean let =
        switch (route.access()) {
          case Access.Everybody _ -> true;
          case Access.SignedIn _ -> visitor.isPresent();
          case Access.Seats(var seats) -> visitor.filter(seats::contains).isPresent();
        };
    if (let) {
      assertThat(turnedAway(response)).as("status %s", response.getStatus()).isFalse();
      assertThat(response.getStatus()).isLessThan(500);
      if (String.valueOf(response.getContentType()).startsWith("text/html")) {
        RenderedHtml.check(response.getContentAsString());
      }
    } else {
      assertThat(turnedAway(response)).as("status %s", response.getStatus()).isTrue();
    }
  }

  private MockHttpServletResponse send(
      RouteTable.Route route, String address, Optional<Seat> visitor) throws Exception {
    HttpMethod method = HttpMethod.valueOf(route.method().equals("*") ? "GET" : route.method());
    MockHttpServletRequestBuilder request = request(method, address).with(csrf());
    return browser
        .perform(
            visitor.isPresent()
                ? request.with(authentication(signedIn(visitor.get())))
                : request.with(anonymous()))
        .andReturn()
        .getResponse();
  }

  /** Forbidden, or sent to the sign-in page. */
  private static boolean turnedAway(MockHttpServletResponse response) {
    String next = response.getHeader(HttpHeaders.LOCATION);
    boolean toSignIn = next != null && (next.equals("/sign-in") || next.equals("/sign-in?ended"));
    return response.getStatus() == 403 || (response.getStatus() == 303 && toSignIn);
  }

  /** An address of the pattern that leads to nothing that is there. */
  private static String address(String pattern) {
    return pattern
        .replace("{hash}", "0".repeat(64))
        .replace("{n}", "1")
        .replace("{number}", "9999")
        .replaceAll("\\{version:[^/]*}", "V2026")
        .replaceAll("\\{[^/]*}", UUID.randomUUID().toString())
        .replace("/**", "/app.css");
  }
}
