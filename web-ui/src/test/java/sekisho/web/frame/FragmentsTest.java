package sekisho.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.PersonId;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = {PagesForTests.class, FragmentsPages.class})
@AutoConfigureMockMvc
class FragmentsTest {
  private static final Authentication SATO =
      UsernamePasswordAuthenticationToken.authenticated(
          new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of());

  @Autowired private MockMvc browser;

  @Test
  void every_fragment_is_rendered_in_both_languages() throws Exception {
    for (String language : List.of("ja", "en")) {
      Document page = page(get("/test/fragments").param("lang", language), 200);
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.select(".gates > li")).hasSize(2);
      assertThat(page.select(".board .seat")).hasSize(4);
      assertThat(page.select(".strip").text()).contains("MOCK REVIEW");
      assertThat(page.text()).doesNotContain("??");
      assertThat(page.select("input[name=commandId]")).hasSize(1);
      assertThat(page.select("form[action=/test/fragments] input[name=_csrf]")).hasSize(1);
    }
  }

  @Test
  void typed_input_is_kept_and_each_error_links_to_its_field() throws Exception {
    Document page =
        page(
            form()
                .param("title", "")
                .param("asOf", "32 May")
                .param("lines[0].quantity", "many")
                .param("country", "X")
                .param("status", "NOPE")
                .param("parts", "JP"),
            422);
    assertThat(page.select("#errors li")).hasSize(6);
    for (var link : page.select("#errors li a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.selectFirst("#asOf").val()).isEqualTo("32 May");
    assertThat(page.selectFirst("#asOf").attr("aria-describedby")).contains("asOf-error");
    assertThat(page.select("input[name=parts][value=JP][checked]")).hasSize(1);
    assertThat(page.title()).startsWith("エラー");
  }

  @Test
  void a_refusal_shows_ground_and_article_on_the_same_page() throws Exception {
    Document page = page(accepted().param("reason", "refuse"), 422);
    assertThat(page.select("#errors").text()).contains("この案件は見当たりません");
    assertThat(page.selectFirst("#title").val()).isEqualTo("Radar");
    assertThat(page.select("select[name=country] option[selected]").val()).isEqualTo("JP");
    assertThat(page.select("input[name=status][checked]").val()).isEqualTo("JP");
  }

  @Test
  void a_rival_who_was_faster_is_a_conflict_with_a_link() throws Exception {
    Document page = page(accepted().param("reason", "rival"), 409);
    assertThat(page.select("#errors a").attr("href")).endsWith("#records");
  }

  @Test
  void an_accepted_act_goes_on_by_303() throws Exception {
    browser
        .perform(accepted().with(authentication(SATO)).with(csrf()))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl("/test/fragments"))
        .andExpect(header().doesNotExist("Refresh"));
  }

  private MockHttpServletRequestBuilder form() {
    return post("/test/fragments").param("commandId", UUID.randomUUID().toString());
  }

  private MockHttpServletRequestBuilder accepted() {
    return form()
        .param("title", "Radar")
        .param("asOf", "令和8年11月21日")
        .param("lines[0].quantity", "１,０００")
        .param("country", "JP")
        .param("status", "JP")
        .param("declared", "true");
  }

  private Document page(MockHttpServletRequestBuilder request, int expected) throws Exception {
    return Jsoup.parse(
        browser
            .perform(request.with(authentication(SATO)).with(csrf()))
            .andExpect(status().is(expected))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
