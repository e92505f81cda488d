package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;

/** What the administrator does with accounts and seats, and when it takes effect. */
class OfficialsIT extends WholeApplication {
  private static final String PASSWORD = "a long and easy sentence";

  @Autowired private SeatHoldings holdings;

  @Test
  void an_official_is_enrolled_acts_in_a_seat_and_loses_it_with_the_next_request()
      throws Exception {
    PersonId person = enrol("kawada", "METI_DM");
    MockHttpSession session = signIn("kawada");
    assertThat(status(get("/cases").session(session))).isEqualTo(200);

    assertThat(asAdmin(post("/officials/" + person + "/seats/revocation").param("seat", "METI_DM")))
        .isEqualTo(303);
    await().until(() -> holdings.of(person).isEmpty());
    assertThat(status(get("/cases").session(session))).isEqualTo(403);
  }

  @Test
  void a_person_in_two_seats_chooses_the_one_to_act_in() throws Exception {
    PersonId person = enrol("hirata", "METI_LO");
    asAdmin(post("/officials/" + person + "/seats").param("seat", "TRE"));
    await().until(() -> holdings.of(person).size() == 2);
    MockHttpSession session = signIn("hirata");
    String page = perform(get("/officials").session(session)).getContentAsString();
    assertThat(RenderedHtml.check(page).select("select[name=seat] option[selected]").val())
        .isEqualTo("METI_LO");
    perform(post("/seat").param("seat", "TRE").session(session).with(csrf()));
    perform(post("/seat").param("seat", "PM").session(session).with(csrf()));
    page = perform(get("/officials").session(session)).getContentAsString();
    assertThat(RenderedHtml.check(page).select("select[name=seat] option[selected]").val())
        .as("a seat that is not held is not taken")
        .isEqualTo("TRE");
  }

  @Test
  void seats_that_do_not_mix_are_refused_with_words_on_the_same_page() throws Exception {
    PersonId person = enrol("okubo", "MOFA_R");
    var request =
        post("/officials/" + person + "/seats")
            .param("seat", "AUD")
            .param("lang", "en")
            .with(csrf())
            .with(authentication(signedIn(Seat.ADMIN)));
    MockHttpServletResponse answer = perform(request);
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = RenderedHtml.check(answer.getContentAsString());
    assertThat(page.select("#errors").text()).contains("I-05", "Auditor");
    assertThat(page.select("select[name=seat] option[selected]").val()).isEqualTo("AUD");
  }

  @Test
  void a_closed_account_is_out_with_its_next_request() throws Exception {
    PersonId person = enrol("ueda", "SEC");
    MockHttpSession session = signIn("ueda");
    assertThat(asAdmin(post("/officials/" + person + "/closing"))).isEqualTo(303);
    MockHttpServletResponse next = perform(get("/officials").session(session));
    assertThat(next.getHeader(HttpHeaders.LOCATION)).isEqualTo("/sign-in");
    assertThat(status(signInRequest("ueda", new MockHttpSession()))).isEqualTo(422);
  }

  @Test
  void typed_input_is_kept_and_a_short_password_is_not() throws Exception {
    var request =
        form("pm", "METI_DM", "short").with(csrf()).with(authentication(signedIn(Seat.ADMIN)));
    MockHttpServletResponse answer = perform(request);
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = RenderedHtml.check(answer.getContentAsString());
    assertThat(page.select("#errors li")).hasSize(2);
    assertThat(page.select("#nameJa").val()).isEqualTo("川田 一");
    assertThat(page.select("#password").val()).isEmpty();
  }

  private PersonId enrol(String login, String seat) throws Exception {
    var request =
        form(login, seat, PASSWORD).with(csrf()).with(authentication(signedIn(Seat.ADMIN)));
    String next = perform(request).getHeader(HttpHeaders.LOCATION);
    assertThat(next).startsWith("/officials/");
    PersonId person = PersonId.of(next.substring("/officials/".length()));
    await().until(() -> !holdings.of(person).isEmpty());
    return person;
  }

  private static MockHttpServletRequestBuilder form(String login, String seat, String password) {
    return post("/officials")
        .param("login", login)
        .param("nameJa", "川田 一")
        .param("nameEn", "KAWADA Hajime")
        .param("seat", seat)
        .param("password", password);
  }

  private MockHttpSession signIn(String login) throws Exception {
    var session = new MockHttpSession();
    assertThat(status(signInRequest(login, session))).isEqualTo(303);
    return session;
  }

  private static MockHttpServletRequestBuilder signInRequest(
      String login, MockHttpSession session) {
    return post("/sign-in")
        .param("login", login)
        .param("password", PASSWORD)
        .session(session)
        .with(csrf())
        .with(
            request -> {
              request.setRemoteAddr("198.51.100.1");
              return request;
            });
  }

  private int asAdmin(MockHttpServletRequestBuilder request) throws Exception {
    return status(request.with(csrf()).with(authentication(signedIn(Seat.ADMIN))));
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return perform(request).getStatus();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse();
  }
}
