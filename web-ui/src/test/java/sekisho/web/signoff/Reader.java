package sekisho.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.RoomPages;
import sekisho.web.identity.SignedIn;

/** Reads the pages of the case in memory from the seat at the desk, and sends their forms. */
public final class Reader {
  private final MockMvc browser;
  private final Desk desk;

  public Reader(MockMvc browser, Desk desk) {
    this.browser = browser;
    this.desk = desk;
  }

  /** A page of the case in Japanese. */
  public Document page(String path) throws Exception {
    return page(path, "ja");
  }

  /** A page of the case; it has all its words, one h1, and no id twice. */
  public Document page(String path, String language) throws Exception {
    Document page = read(get(address(path)).param("lang", language), 200);
    assertThat(page.text()).as(path).doesNotContain("??").doesNotContain("Optional[");
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    assertThat(page.select("main .btn.p")).as("one solid button: " + path).hasSizeLessThan(2);
    return page;
  }

  /** The page in both languages, for its words alone. */
  public void inBothLanguages(String path) throws Exception {
    page(path, "ja");
    assertThat(page(path, "en").selectFirst("html").attr("lang")).isEqualTo("en");
  }

  /** The page after a form that was not accepted: each error leads to its field. */
  public Document sent(String path, int status, String... fields) throws Exception {
    Document page = read(form(path, fields), status);
    for (var link : page.select("#errors li a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    return page;
  }

  /** Where an accepted form goes on to. */
  public String accepted(String path, String... fields) throws Exception {
    MockHttpServletResponse response = answer(form(path, fields));
    assertThat(response.getStatus()).isEqualTo(303);
    return String.valueOf(response.getRedirectedUrl());
  }

  /** The bare answer to the address of a page or a file. */
  MockHttpServletResponse asked(String path) throws Exception {
    return answer(get(address(path)));
  }

  public Document read(AbstractMockHttpServletRequestBuilder<?> request, int status)
      throws Exception {
    MockHttpServletResponse response = answer(request);
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString());
  }

  public static String address(String path) {
    return "/cases/" + CaseStory.CASE + path;
  }

  private static MockHttpServletRequestBuilder form(String path, String... fields) {
    var form = post(address(path));
    for (int i = 0; i + 1 < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return form;
  }

  private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return browser
        .perform(request.with(authentication(who())).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Authentication who() {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(RoomPages.person(desk.seat.name()), "login", true), null, List.of());
  }
}
