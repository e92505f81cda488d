package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.Seat;

/** Who comes in through the front door, and what is said to those who do not. */
class FrontDoorIT extends WholeApplication {
  @Test
  void a_right_password_begins_a_new_session() throws Exception {
    var session = new MockHttpSession();
    String before = session.getId();
    MockHttpServletResponse in = signIn("auditor", "renshu-auditor", "192.0.2.1", session);
    assertThat(in.getStatus()).isEqualTo(303);
    assertThat(in.getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
    assertThat(session.getId()).isNotEqualTo(before);
    assertThat(get("/officials", session).getStatus()).isEqualTo(200);
  }

  @Test
  void a_button_of_the_sign_in_page_lets_a_practice_account_in() throws Exception {
    var page = RenderedHtml.check(get("/sign-in", new MockHttpSession()).getContentAsString());
    assertThat(page.select(".cards > li")).hasSize(16);
    var session = new MockHttpSession();
    var request = post("/sign-in/practice").param("login", "pm").session(session).with(csrf());
    assertThat(perform(request).getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
    assertThat(get("/", session).getContentAsString()).contains("林 雅子", "内閣総理大臣");
  }

  @Test
  void an_unknown_name_gets_the_same_answer_after_the_same_work_as_a_wrong_password()
      throws Exception {
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      known.add(wrong("cabinet", "192.0.2." + (10 + n)));
      unknown.add(wrong("nobody", "192.0.2." + (20 + n)));
    }
    Collections.sort(known);
    Collections.sort(unknown);
    // Without the work of hashing the unknown name would be answered some twenty times faster.
    assertThat(unknown.get(2)).isGreaterThan(known.get(2) / 4);
  }

  private long wrong(String login, String address) throws Exception {
    long start = System.nanoTime();
    MockHttpServletResponse out = signIn(login, "wrong", address, new MockHttpSession());
    long nanos = System.nanoTime() - start;
    assertThat(out.getStatus()).isEqualTo(422);
    var page = RenderedHtml.check(out.getContentAsString());
    assertThat(page.select("#errors li").text()).isEqualTo("利用者名またはパスワードが正しくありません");
    assertThat(page.select("input[type=password]").val()).isEmpty();
    return nanos;
  }

  @Test
  void the_sixth_wrong_password_in_a_row_is_not_looked_at() throws Exception {
    for (int n = 1; n <= 5; n++) {
      assertThat(signIn("treaty", "wrong", "192.0.2.99", new MockHttpSession()).getStatus())
          .isEqualTo(422);
    }
    MockHttpServletResponse out =
        signIn("treaty", "renshu-treaty", "192.0.2.99", new MockHttpSession());
    assertThat(out.getStatus()).isEqualTo(429);
    assertThat(out.getHeader(HttpHeaders.RETRY_AFTER)).isNotNull();
    assertThat(out.getContentAsString()).contains("しばらく受け付けません");
    assertThat(signIn("treaty", "renshu-treaty", "192.0.2.98", new MockHttpSession()).getStatus())
        .as("the account, from elsewhere")
        .isEqualTo(429);
    assertThat(signIn("sec-unknown", "wrong", "192.0.2.99", new MockHttpSession()).getStatus())
        .as("the address, for another account")
        .isEqualTo(429);
  }

  @Test
  void whoever_is_not_signed_in_comes_back_to_the_page_asked_for() throws Exception {
    var session = new MockHttpSession();
    assertThat(get("/officials?lang=en", session).getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/sign-in");
    assertThat(
            signIn("auditor", "renshu-auditor", "192.0.2.2", session)
                .getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/officials?lang=en");
  }

  @Test
  void what_was_typed_when_the_session_had_ended_waits_for_the_same_person() throws Exception {
    var session = new MockHttpSession();
    sendWithoutSession(session);
    assertThat(
            signIn("admin", "renshu-admin", "192.0.2.3", session).getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/sign-in/kept");
    var page = RenderedHtml.check(get("/sign-in/kept", session).getContentAsString());
    assertThat(page.select("form[action=/officials] textarea[name=nameJa]").text())
        .isEqualTo("高橋 \"<b>\"");
    assertThat(page.select("[name=password]")).isEmpty();
    var send = post("/officials").param("nameJa", "高橋").session(session).with(csrf());
    assertThat(perform(send).getStatus()).as("sent again by hand").isEqualTo(422);
  }

  @Test
  void what_was_typed_is_not_given_to_somebody_else() throws Exception {
    var session = new MockHttpSession();
    sendWithoutSession(session);
    assertThat(
            signIn("auditor", "renshu-auditor", "192.0.2.4", session)
                .getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/");
    assertThat(get("/sign-in/kept", session).getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
  }

  private void sendWithoutSession(MockHttpSession session) throws Exception {
    var request =
        post("/officials")
            .param("typedBy", account(Seat.ADMIN).person().toString())
            .param("nameJa", "高橋 \"<b>\"")
            .param("password", "never kept anywhere")
            .session(session);
    assertThat(perform(request).getHeader(HttpHeaders.LOCATION)).isEqualTo("/sign-in?ended");
  }

  @Test
  void a_form_without_its_token_is_refused() throws Exception {
    var request = post("/officials").param("login", "x").with(authentication(signedIn(Seat.ADMIN)));
    assertThat(perform(request).getStatus()).isEqualTo(403);
    assertThat(
            perform(post("/sign-in").param("login", "admin").param("password", "renshu-admin"))
                .getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/sign-in?stale");
  }

  @Test
  void signing_out_ends_the_session() throws Exception {
    var session = new MockHttpSession();
    signIn("auditor", "renshu-auditor", "192.0.2.5", session);
    var out = perform(post("/sign-out").session(session).with(csrf()));
    assertThat(out.getHeader(HttpHeaders.LOCATION)).isEqualTo("/sign-in?out");
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void the_address_fixes_the_language_and_a_cookie_remembers_it() throws Exception {
    MockHttpServletResponse english = get("/sign-in?lang=en", new MockHttpSession());
    assertThat(english.getContentAsString()).contains("<html lang=\"en\">", "Practice accounts");
    assertThat(english.getHeader(HttpHeaders.SET_COOKIE)).contains("lang=en", "HttpOnly");
    MockHttpServletResponse other = get("/sign-in?lang=fr", new MockHttpSession());
    assertThat(other.getContentAsString()).contains("<html lang=\"ja\">");
    assertThat(other.getHeader(HttpHeaders.SET_COOKIE)).isNull();
  }

  private MockHttpServletResponse signIn(
      String login, String password, String address, MockHttpSession session) throws Exception {
    return perform(
        post("/sign-in")
            .param("login", login)
            .param("password", password)
            .session(session)
            .with(csrf())
            .with(
                request -> {
                  request.setRemoteAddr(address);
                  return request;
                }));
  }

  private MockHttpServletResponse get(String address, MockHttpSession session) throws Exception {
    return perform(
        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(address)
            .session(session));
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse();
  }
}
