package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.app.axon.Practice;
import sekisho.app.database.Outside;
import sekisho.app.replay.Replay;
import sekisho.message.Seat;
import sekisho.view.access.AccessKind;
import sekisho.view.access.AccessLine;
import sekisho.view.access.AccessList;
import sekisho.view.access.AccessQuery;
import sekisho.view.access.CaseReader;
import sekisho.web.AccessNotRecorded;

/** What is read and taken away is a fact before it is sent, on streams of its own. */
class AccessFactsIT extends WholeApplication {
  @Autowired private ApplicationContext node;
  @Autowired private JdbcClient jdbc;
  @Autowired private AccessList list;
  @Autowired private Replay replay;

  @Test
  void a_page_of_a_case_is_read_once_a_minute_at_the_record_it_shows() throws Exception {
    Practice played = new Practice(node).tabled();
    int head = played.records().size();
    var session = new MockHttpSession();
    String address = "/cases/" + played.records().getFirst().caseId();
    for (int times = 0; times < 2; times++) {
      assertThat(read(address, Seat.NSS_C, session).getStatus()).isEqualTo(200);
    }
    read(address + "/review", Seat.NSS_C, session);
    read(address + "?at=3", Seat.NSS_C, session);
    read(address, Seat.NSS_C, new MockHttpSession());

    List<AccessLine> facts = about(played);
    assertThat(facts)
        .extracting(f -> f.subject().orElseThrow() + " " + f.record().orElseThrow())
        .containsExactly(
            "/cases/{id} " + head,
            "/cases/{id} 3",
            "/cases/{id}/review " + head,
            "/cases/{id} " + head);
    assertThat(facts).allMatch(f -> f.head().orElseThrow() == head);
    assertThat(facts).allMatch(f -> f.seat().orElseThrow() == Seat.NSS_C);
    assertThat(facts).extracting(AccessLine::session).startsWith(facts.get(0).session());
    assertThat(facts.stream().map(AccessLine::session).distinct()).hasSize(2);
    assertThat(played.records()).as("nothing is written into the case").hasSize(head);
  }

  @Test
  void what_is_not_there_and_what_leads_on_is_not_read() throws Exception {
    Practice played = new Practice(node).tabled();
    String address = "/cases/" + played.records().getFirst().caseId();
    assertThat(read(address + "?at=9999", Seat.NSS_C, new MockHttpSession()).getStatus())
        .isEqualTo(404);
    assertThat(read(address + "/intake", Seat.NSS_C, new MockHttpSession()).getStatus())
        .isEqualTo(403);
    assertThat(about(played)).isEmpty();
  }

  @Test
  void what_cannot_be_recorded_as_read_is_not_shown() throws Exception {
    Practice played = new Practice(node).tabled();
    String address = "/cases/" + played.records().getFirst().caseId();
    Outside.jdbc(node)
        .sql(
            "ALTER TABLE domain_event_entry ADD CONSTRAINT full_disk"
                + " CHECK (type <> 'Access') NOT VALID")
        .update();
    try {
      MockHttpServletResponse out = read(address, Seat.NSS_C, new MockHttpSession());
      assertThat(out.getStatus()).isEqualTo(503);
      assertThat(out.getContentAsString()).isEmpty();
      assertThat(out.getErrorMessage()).isEqualTo(AccessNotRecorded.REASON);
      assertThat(signIn("meti-lo", "renshu-meti-lo", new MockHttpSession()).getStatus())
          .isEqualTo(503);
    } finally {
      Outside.jdbc(node).sql("ALTER TABLE domain_event_entry DROP CONSTRAINT full_disk").update();
    }
    assertThat(read(address, Seat.NSS_C, new MockHttpSession()).getStatus()).isEqualTo(200);
    assertThat(about(played)).hasSize(1);
  }

  @Test
  void the_page_of_the_error_says_that_the_read_could_not_be_recorded() throws Exception {
    var request =
        get("/error?lang=en")
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
            .requestAttr(RequestDispatcher.ERROR_MESSAGE, AccessNotRecorded.REASON)
            .with(authentication(signedIn(Seat.FM)));
    assertThat(RenderedHtml.check(perform(request).getContentAsString()).text())
        .contains("could not be recorded");
  }

  @Test
  void what_was_signed_is_shown_as_the_minister_saw_it_with_the_hash_that_was_signed()
      throws Exception {
    Practice played = new Practice(node).tabled();
    int head = played.records().size();
    String board = "/cases/" + played.records().getFirst().caseId() + "/signoff";
    var session = new MockHttpSession();
    var confirmation =
        RenderedHtml.check(
            read(board + "/confirmation?act=sign", Seat.FM, session).getContentAsString());
    String dossier = confirmation.select("input[name=dossier]").val();
    var sign =
        post(board + "/signature")
            .param("dossier", dossier)
            .session(session)
            .with(csrf())
            .with(authentication(signedIn(Seat.FM)));
    assertThat(perform(sign).getStatus()).isEqualTo(303);
    replay.awaitHead();

    String address = board + "/signatures/" + (head + 1);
    var page = RenderedHtml.check(text(address + "?lang=en", new MockHttpSession()));
    assertThat(page.select("main").text())
        .contains("record " + head + ", opened on", dossier, "has the hash that was signed");
    assertThat(page.select("main form, main button")).isEmpty();
    assertThat(page.select(".papers section").size())
        .isEqualTo(confirmation.select(".papers section").size() - 1);
    assertThat(read(board + "/signatures/1", Seat.AUD, new MockHttpSession()).getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_door_records_who_came_in_who_did_not_and_who_went_out() throws Exception {
    var session = new MockHttpSession();
    signIn("secretary-of-nobody", "wrong", new MockHttpSession());
    var trainer = account(Seat.EXCON);
    signIn(trainer.login(), "wrong", new MockHttpSession());
    assertThat(signIn(trainer.login(), trainer.password(), session).getStatus()).isEqualTo(303);
    browser.perform(post("/sign-out").session(session).with(csrf()));
    replay.awaitHead();

    var person = trainer.person();
    List<AccessLine> facts =
        list.find(AccessQuery.ALL, 1000, 0).stream()
            .filter(f -> f.kind().atTheDoor())
            .filter(
                f ->
                    f.person().filter(person::equals).isPresent()
                        || f.subject().filter("UNKNOWN_ACCOUNT"::equals).isPresent())
            // Newest first; what other people did at the door before is older.
            .limit(4)
            .toList();
    assertThat(facts)
        .extracting(AccessLine::kind)
        .containsExactly(
            AccessKind.SIGNED_OUT,
            AccessKind.SIGNED_IN,
            AccessKind.SIGN_IN_REFUSED,
            AccessKind.SIGN_IN_REFUSED);
    assertThat(facts.get(2).subject()).contains("WRONG_PASSWORD");
    assertThat(facts.get(3).person()).as("the name typed is not kept").isEmpty();
    assertThat(facts.get(0).session()).isEqualTo(facts.get(1).session());
    assertThat(stored("Access")).doesNotContain("secretary-of-nobody");
  }

  @Test
  void the_page_and_its_files_say_the_same_and_the_files_are_facts_themselves() throws Exception {
    Practice played = new Practice(node).tabled();
    var id = played.records().getFirst().caseId();
    read("/cases/" + id, Seat.FM, new MockHttpSession());
    read("/cases/" + id + "/signoff", Seat.FM, new MockHttpSession());
    replay.awaitHead();
    var session = new MockHttpSession();
    String filter = "?lang=en&caseId=" + id;
    var page = RenderedHtml.check(text("/access" + filter, session));
    List<List<String>> rows =
        page.select("main tbody tr").stream()
            .map(tr -> tr.select("td").stream().map(Element::text).toList())
            .toList();
    assertThat(rows).hasSize(2);
    String csv = text("/access/csv" + filter, session);
    String json = text("/access/json" + filter, session);
    for (List<String> row : rows) {
      assertThat(csv).contains(row.get(1), row.get(3), row.get(5));
      assertThat(json).contains(row.get(1), row.get(3), row.get(5));
    }
    assertThat(csv.lines()).hasSize(3);
    replay.awaitHead();
    assertThat(list.find(ofKind(AccessKind.EXPORT_MADE), 2, 0))
        .extracting(f -> f.codes().getFirst() + f.rows().orElseThrow())
        .containsExactly("JSON2", "CSV2");
    assertThat(text("/access?from=someday", session)).contains("#from");
  }

  @Test
  void the_readers_page_answers_who_knew_what_when() throws Exception {
    Practice played = new Practice(node).tabled();
    var id = played.records().getFirst().caseId();
    int head = played.records().size();
    read("/cases/" + id + "?at=4", Seat.FM, new MockHttpSession());
    read("/cases/" + id, Seat.DM, new MockHttpSession());
    replay.awaitHead();
    assertThat(list.readers(id)).extracting(CaseReader::highest).containsExactly(4L, (long) head);

    String address = "/cases/" + id + "/readers";
    var page =
        RenderedHtml.check(
            text(address + "?record=5&day=2099-01-01&lang=en", new MockHttpSession()));
    assertThat(page.select(".note li").text())
        .contains("Minister of Defense")
        .doesNotContain("Minister for Foreign Affairs");
    page =
        RenderedHtml.check(
            text(address + "?record=4&day=2020-01-01&lang=en", new MockHttpSession()));
    assertThat(page.select(".note li")).isEmpty();
    assertThat(text(address + "?record=0&day=2020-01-01", new MockHttpSession()))
        .contains("href=\"#record\"");
  }

  private List<AccessLine> about(Practice played) {
    replay.awaitHead();
    var id = played.records().getFirst().caseId();
    return list.find(AccessQuery.ALL, 1000, 0).stream()
        .filter(f -> f.caseId().filter(id::equals).isPresent())
        .filter(f -> f.kind() == AccessKind.CASE_READ)
        .toList();
  }

  private static AccessQuery ofKind(AccessKind kind) {
    var all = AccessQuery.ALL;
    return new AccessQuery(
        java.util.Optional.of(kind),
        all.person(),
        all.seat(),
        all.caseId(),
        all.from(),
        all.until());
  }

  private String stored(String type) {
    return jdbc
        .sql("SELECT payload FROM domain_event_entry WHERE type = ?")
        .param(type)
        .query(byte[].class)
        .list()
        .stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private MockHttpServletResponse signIn(String login, String password, MockHttpSession session)
      throws Exception {
    return perform(
        post("/sign-in")
            .param("login", login)
            .param("password", password)
            .session(session)
            .with(csrf())
            // Wrong passwords from here are not those of other tests.
            .with(
                request -> {
                  request.setRemoteAddr("192.0.2.77");
                  return request;
                }));
  }

  private String text(String address, MockHttpSession session) throws Exception {
    return read(address, Seat.AUD, session).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse read(String address, Seat seat, MockHttpSession session)
      throws Exception {
    return perform(get(address).session(session).with(authentication(signedIn(seat))));
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse();
  }
}
