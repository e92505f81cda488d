package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.Seat;

/** What somebody typed into a form of a case comes back, whatever became of the session. */
class KeptInputIT extends WholeApplication {
  private static final String TYPED = "長い理由。 <b>Typed</b> 一時間かけて書いた";

  @Autowired private RouteTable routes;

  private Stream<String> forms() {
    return routes.all().stream()
        .filter(route -> route.method().equals("POST"))
        .map(route -> route.pattern().getPatternString())
        .filter(pattern -> pattern.startsWith("/cases"))
        .map(
            pattern ->
                pattern
                    .replace("{hash}", "0".repeat(64))
                    .replaceAll("\\{[^/]*}", UUID.randomUUID().toString()));
  }

  private MockHttpServletRequestBuilder typed(String form, MockHttpSession session) {
    return post(form)
        .session(session)
        .header(HttpHeaders.ORIGIN, "http://localhost")
        .param("typedBy", account(Seat.METI_LO).person().toString())
        .param("seen", "12")
        .param("reason", TYPED)
        .param("lines[0].name", "Radar");
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse();
  }

  /** The page that gives it back. */
  private void comesBack(String form, MockHttpSession session) throws Exception {
    MockHttpServletResponse kept =
        answer(get("/sign-in/kept").session(session).with(authentication(signedIn(Seat.METI_LO))));
    assertThat(kept.getStatus()).isEqualTo(200);
    Document page = Jsoup.parse(kept.getContentAsString());
    var back = page.selectFirst("form[action='" + form + "']");
    assertThat(back).as("a form that sends it to " + form).isNotNull();
    assertThat(back.select("[name=reason]").text()).isEqualTo(TYPED);
    assertThat(back.select("[name='lines[0].name']").text()).isEqualTo("Radar");
    assertThat(back.select("[name=seen]").eachAttr("value")).containsExactly("12");
    assertThat(back.select("[name=_csrf]").attr("value")).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> after_the_session_ended() {
    return forms()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form,
                    () -> {
                      var session = new MockHttpSession();
                      var gone =
                          answer(
                              typed(form, session)
                                  .with(csrf().useInvalidToken())
                                  .with(anonymous()));
                      assertThat(gone.getHeader(HttpHeaders.LOCATION)).isEqualTo("/sign-in?ended");
                      comesBack(form, session);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> from_a_page_of_an_older_session() {
    return forms()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form,
                    () -> {
                      var session = new MockHttpSession();
                      var stale =
                          answer(
                              typed(form, session)
                                  .with(csrf().useInvalidToken())
                                  .with(authentication(signedIn(Seat.METI_LO))));
                      assertThat(stale.getHeader(HttpHeaders.LOCATION)).isEqualTo("/sign-in/kept");
                      comesBack(form, session);
                    }));
  }

  @Test
  void a_form_from_somebody_elses_page_is_forbidden_and_not_kept() throws Exception {
    var session = new MockHttpSession();
    String form = forms().findFirst().orElseThrow();
    for (String origin : new String[] {"https://elsewhere.example", "null"}) {
      var request =
          post(form)
              .session(session)
              .header(HttpHeaders.ORIGIN, origin)
              .param("typedBy", account(Seat.METI_LO).person().toString())
              .param("reason", TYPED)
              .with(csrf().useInvalidToken())
              .with(authentication(signedIn(Seat.METI_LO)));
      assertThat(answer(request).getStatus()).isEqualTo(403);
    }
    var kept = get("/sign-in/kept").session(session).with(authentication(signedIn(Seat.METI_LO)));
    assertThat(answer(kept).getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
  }

  @Test
  void nobody_else_is_given_what_somebody_typed() throws Exception {
    var session = new MockHttpSession();
    answer(typed("/cases", session).with(csrf().useInvalidToken()).with(anonymous()));
    var other = get("/sign-in/kept").session(session).with(authentication(signedIn(Seat.MOFA_R)));
    assertThat(answer(other).getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
  }
}
