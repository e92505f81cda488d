package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.app.stored.Samples;
import sekisho.app.stored.SealedLeaves;
import sekisho.message.Command;
import sekisho.message.ExerciseCommand.AddObservation;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.Seat;

/**
 * Every seat times every route, generated from the table and from the mappings that are really
 * there: whom the table names gets in, everybody else is turned away.
 */
class AuthorityMatrixIT extends WholeApplication {
  @Autowired private AuthorityTable table;
  @Autowired private RouteTable routes;
  @Autowired private EveryRowStands rows;
  @Autowired private ApplicationContext node;

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

  /**
   * What the auditor does not open, and why; everything else that can be read, the auditor reads.
   */
  private static final Map<String, String> NOT_FOR_THE_AUDITOR =
      Map.ofEntries(
          Map.entry("/officials/new", "a form of the administrator"),
          Map.entry(
              "/officials/{person}", "forms of the administrator; /officials shows the seats"),
          Map.entry("/notices", "notices to others; /consequences shows what they tell of"),
          Map.entry("/exercises/results", "results of several; a trainer answers for them"),
          Map.entry("/exercises/results/csv", "results of several; a trainer answers for them"),
          Map.entry("/exercises/{exercise}/scores", "scores are for trainers and who played"),
          Map.entry("/exercises/{exercise}/scores/criterion", "a form of the evaluators"),
          Map.entry("/exercises/new", "a form of the trainer"),
          Map.entry(
              "/exercises/{exercise}/desk", "the desk of the trainer; the debrief shows all of it"),
          Map.entry("/exercises/{exercise}/desk/live", "the desk of the trainer"),
          Map.entry("/exercises/{exercise}/desk/inject", "a form of the trainer"),
          Map.entry("/exercises/{exercise}/desk/injects/{inject}", "forms of the trainer"),
          Map.entry(
              "/exercises/{exercise}/desk/records",
              "the desk of the trainer; the debrief shows all of it"),
          Map.entry("/exercises/{exercise}/report.pdf", "to take away; the auditor reads the page"),
          Map.entry(
              "/exercises/{exercise}/report.json", "to take away; the auditor reads the page"),
          Map.entry(
              "/exercises/{exercise}/report-xapi.json", "to take away; the auditor reads the page"),
          Map.entry("/exercises/{exercise}/debrief/comparison", "a comparison of the trainer"),
          Map.entry(
              "/exercises/{exercise}/report/sections/{section}",
              "a form of the trainer; the report shows it"),
          Map.entry("/registers/new", "a form; /registers shows what was recorded"),
          Map.entry(
              "/registers/{country}/facts/{fact}/correction",
              "a form; the page of the fact shows the correction"),
          Map.entry("/inbox", "the inbox of a player; the record of the exercise shows it"),
          Map.entry("/inbox/notes", "notes of a player; the record of the exercise shows them"),
          Map.entry("/inbox/{inject}", "an item of a player; the record of the exercise shows it"),
          Map.entry("/cases/new", "a form of the applicant"),
          Map.entry("/scenarios/import", "a form; /scenarios shows what was imported"),
          Map.entry("/lists/import", "a form; /lists shows what was imported"),
          Map.entry("/cases/allocation", "a form of the ministries; the cases show who has them"),
          Map.entry("/cases/{id}/request/items", "a form; /request shows what it holds"),
          Map.entry("/cases/{id}/request/destination", "a form; /request shows what it holds"),
          Map.entry("/cases/{id}/request/basis", "a form; /request shows what it holds"),
          Map.entry("/cases/{id}/request/documents", "a form; /documents shows what it holds"),
          Map.entry("/cases/{id}/request/declaration", "a form; /request shows what it holds"),
          Map.entry("/cases/{id}/withdrawal", "a form of the applicant"),
          Map.entry("/cases/{id}/amendment", "a form of the applicant"),
          Map.entry("/cases/{id}/intake", "a form of the licensing officer"),
          Map.entry("/cases/{id}/answer", "a form; /review shows the answers"),
          Map.entry(
              "/cases/{id}/signoff/confirmation", "a form; /signoff/signatures/{n} shows it"));

  /**
   * The own session and the own saved filters, and a question to the policy, which records nothing;
   * nothing in it is about a case or an official. An export is a file of what there is already.
   */
  private static final Set<String> OWN =
      Set.of(
          "/api/policy/evaluations",
          "/sign-in",
          "/sign-in/practice",
          "/sign-in/kept/discard",
          "/sign-out",
          "/seat",
          "/exercises/{exercise}/enter",
          "/exercises/{exercise}/leave",
          // Who observes an exercise notes what was seen there, and changes no case (ADR 24).
          "/exercises/{exercise}/observations",
          "/cases/filters",
          "/export",
          "/integrity/checks",
          "/cases/filters/{id}/name",
          "/cases/filters/{id}/removal");

  @TestFactory
  Stream<DynamicTest> the_auditor_reads_every_page_and_each_read_of_a_case_is_recorded() {
    Audited audited = Audited.in(node);
    return routes.all().stream()
        .filter(route -> route.method().equals("GET"))
        .map(
            route ->
                DynamicTest.dynamicTest(
                    "GET " + route.pattern() + " by AUD", () -> reads(route, audited)));
  }

  private void reads(RouteTable.Route route, Audited audited) throws Exception {
    String pattern = route.pattern().getPatternString();
    long before = audited.facts();
    MockHttpServletResponse response = send(route, audited.address(pattern), Optional.of(Seat.AUD));
    if (NOT_FOR_THE_AUDITOR.containsKey(pattern)) {
      assertThat(response.getStatus()).as(NOT_FOR_THE_AUDITOR.get(pattern)).isEqualTo(403);
    } else if (pattern.equals("/sign-in/kept")) {
      assertThat(response.getStatus()).as("nothing was kept").isEqualTo(303);
    } else if (pattern.startsWith("/exercise/")) {
      assertThat(response.getStatus()).as("the auditor stands in no exercise").isEqualTo(404);
    } else if (pattern.equals("/cases/filters/{id}")) {
      assertThat(response.getStatus()).as("the auditor has saved no filter").isEqualTo(404);
    } else {
      assertThat(response.getStatus()).isEqualTo(200);
      assertThat(audited.facts() - before)
          .as("facts of access to the case")
          .isEqualTo(pattern.startsWith("/cases/{id}") ? 1 : 0);
    }
  }

  @TestFactory
  Stream<DynamicTest> the_auditor_changes_nothing_by_any_form() {
    Audited audited = Audited.in(node);
    return routes.all().stream()
        .filter(route -> !route.method().equals("GET") && !route.method().equals("*"))
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route.method() + " " + route.pattern() + " by AUD",
                    () -> {
                      String pattern = route.pattern().getPatternString();
                      long before = audited.events();
                      var response = send(route, audited.address(pattern), Optional.of(Seat.AUD));
                      assertThat(response.getStatus() == 403 || OWN.contains(pattern))
                          .as("status %s", response.getStatus())
                          .isTrue();
                      assertThat(audited.events()).isEqualTo(before);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> the_auditor_changes_nothing_by_any_command() {
    Audited audited = Audited.in(node);
    return SealedLeaves.of(Command.class).stream()
        // Who observes an exercise notes what was seen there, and changes no case (ADR 24).
        .filter(type -> type != AddObservation.class)
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName() + " by AUD",
                    () -> {
                      long before = audited.events();
                      assertThatThrownBy(() -> audited.send(Samples.of(type)))
                          .isInstanceOfSatisfying(
                              Refused.class,
                              refused ->
                                  assertThat(refused.ground()).isEqualTo(Ground.SEAT_MAY_NOT));
                      assertThat(audited.events()).isEqualTo(before);
                    }));
  }

  /** Forbidden, told to say who it is, or sent to the sign-in page. */
  private static boolean turnedAway(MockHttpServletResponse response) {
    String next = response.getHeader(HttpHeaders.LOCATION);
    boolean toSignIn = next != null && (next.equals("/sign-in") || next.equals("/sign-in?ended"));
    return response.getStatus() == 403
        || response.getStatus() == 401
        || (response.getStatus() == 303 && toSignIn);
  }

  /** An address of the pattern that leads to nothing that is there. */
  private static String address(String pattern) {
    return pattern
        .replace("{hash}", "0".repeat(64))
        .replace("{n}", "1")
        .replace("{number}", "9999")
        .replaceAll("\\{version:[^/]*}", "V2026")
        .replace("{rule}", "RB5")
        .replaceAll("\\{edition:[^/]*}", "9.9.9")
        .replaceAll("\\{record:[^/]*}", "1")
        .replaceAll("\\{[^/]*}", UUID.randomUUID().toString())
        .replace("/**", "/app.css");
  }
}
