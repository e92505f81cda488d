package sekisho.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sekisho.message.PersonId;
import sekisho.web.caselist.CaseLine;
import sekisho.web.frame.PagesForTests;
import sekisho.web.identity.SignedIn;
import sekisho.web.part.Chip;
import sekisho.web.part.Paging;
import sekisho.web.part.Pair;

/** The pages of notices and consequences say what happened, why, and what comes next. */
@SpringBootTest(classes = {PagesForTests.class, NoticePagesTest.Filled.class})
@AutoConfigureMockMvc
class NoticePagesTest {
  private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");

  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of()));

  @Autowired private MockMvc browser;

  @Test
  void every_page_has_all_its_words_in_both_languages() throws Exception {
    for (String page :
        List.of("list", "list-empty", "consequences", "consequence", "consequence-nothing")) {
      for (String language : List.of("ja", "en")) {
        Document shown = page(page + "?lang=" + language);
        assertThat(shown.text()).as(page).doesNotContain("??");
        assertThat(shown.select("h1")).as(page).hasSize(1);
        assertThat(shown.select("[style], script:not([src])")).isEmpty();
      }
    }
  }

  @Test
  void a_notice_leads_to_the_case_the_record_the_fact_and_the_next_step() throws Exception {
    Document page = page("list?lang=en");
    assertThat(page.select(".notices a").eachAttr("href"))
        .containsExactly(
            "/cases/7", "/consequences/register-PH/3", "/cases/7/records/24", "/cases/7/screening");
    assertThat(page.select("form[action=/notices/e-1/read] button")).hasSize(1);
    assertThat(page.select("form[action=/notices/read] button")).hasSize(1);
    assertThat(page("list-empty?lang=en").select("main form")).isEmpty();
  }

  @Test
  void a_fact_shows_how_far_its_consequences_are() throws Exception {
    Document page = page("consequence?lang=en");
    assertThat(page.select("progress").attr("max")).isEqualTo("3");
    assertThat(page.select("progress").attr("value")).isEqualTo("2");
    assertThat(page.select("a[href='/cases/7/records/24']")).hasSize(1);
    assertThat(page.select("a[href='/registers/PH']")).hasSize(1);
    assertThat(page("consequence-nothing?lang=en").text()).contains("wait a moment and refresh");
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        browser
            .perform(get("/filled/" + address).with(SIGNED_IN))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /** The pages as their controllers fill them. */
  @Controller
  static class Filled {
    private static final CaseLine CASE =
        new CaseLine(
            "7",
            "/cases/7",
            "EX-2026-0007",
            "護衛艦",
            "ja",
            "Philippines",
            null,
            3,
            true,
            "3/6",
            Chip.bad("Suspended"),
            "MOFA",
            null,
            "—",
            false,
            false,
            null,
            0,
            "Determine combat",
            "/cases/7/screening",
            null,
            24,
            AT);

    @GetMapping("/filled/{page}")
    String show(@PathVariable String page, Model model) {
      boolean empty = page.endsWith("-empty") || page.endsWith("-nothing");
      model.addAllAttributes(empty ? nothing() : something());
      return "notice/" + page.replaceFirst("-.*", "");
    }

    private static Map<String, Object> nothing() {
      return Map.of(
          "paging",
          Paging.of(1, 0),
          "unread",
          0L,
          "notices",
          List.of(),
          "address",
          "/consequences/register-PH/3");
    }

    private static Map<String, Object> something() {
      var head =
          new ConsequencePage.Head(
              "/consequences/register-PH/3",
              "A conflict: Philippines",
              LocalDate.of(2026, 11, 24),
              AT,
              Chip.go("Under way"),
              3,
              2,
              1);
      var notice =
          new NoticeLines.Line(
              "e-1",
              AT,
              Chip.bad("Suspended"),
              "A conflict: Philippines",
              "/consequences/register-PH/3",
              CASE,
              "/cases/7/records/24",
              24,
              false);
      return Map.of(
          "paging",
          Paging.of(1, 30),
          "unread",
          1L,
          "notices",
          List.of(notice),
          "address",
          "/consequences/register-PH/3",
          "causes",
          List.of(head),
          "cause",
          head,
          "facts",
          List.of(Pair.of("Record", "register-PH/3")),
          "source",
          "/registers/PH",
          "bars",
          List.of(new ConsequencePage.Bar("Suspended", Chip.bad("Suspended"), 2, 300)),
          "lines",
          List.of(
              new ConsequencePage.Line(CASE, Chip.bad("Suspended"), "/cases/7/records/24", 24L, AT),
              new ConsequencePage.Line(null, Chip.todo("Ended"), null, null, null)));
    }
  }
}
